import { languageOf } from './languages.js'

/**
 * What tells whether a heading in `lang` (BCP 47) asserts anything, by its finite verb; `undefined` for a language without
 * a measured list of verbs, whose headings are not to be judged.
 */
export function assertionTest(lang: string): ((heading: string) => boolean) | undefined {
  return languageOf(lang)?.finiteVerbs?.()
}
