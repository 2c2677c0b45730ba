import { languageTag } from './language-tag.js'
import { english, vocabularies, type Words } from './vocabulary.js'

export type { Words }

/** A pair of quotation marks, with the spaces that belong inside them. */
interface QuotationMarks {
  readonly open: string
  readonly close: string
}

/** Opening and closing mark, and the base languages that use them at the first level. */
const marks: readonly (readonly [open: string, close: string, languages: readonly string[]])[] = [
  ['«\u202f', '\u202f»', ['fr']],
  ['«', '»', ['ar', 'be', 'ca', 'el', 'es', 'fa', 'hy', 'it', 'nb', 'nn', 'no', 'pt', 'ru', 'uk']],
  ['„', '“', ['bg', 'cs', 'de', 'et', 'is', 'ka', 'lt', 'sk', 'sl']],
  ['„', '”', ['hr', 'hu', 'pl', 'ro', 'sr']],
  ['”', '”', ['fi', 'he', 'sv']],
  ['‘', '’', ['nl']],
  ['「', '」', ['ja']],
]

const rightToLeftScripts = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']

/** The interface's own words in `lang` (BCP 47): those of its base language (`fr-CA` → `fr`), else English. */
export function wordsFor(lang: string): Words {
  return vocabularies.get(baseLanguage(lang)) ?? english
}

/** The quotation marks of the first level in `lang` (BCP 47); English ones for a language that is not listed. */
export function quotationMarks(lang: string): QuotationMarks {
  const base = baseLanguage(lang)
  const [open, close] = marks.find(([, , languages]) => languages.includes(base)) ?? ['“', '”']
  return { open, close }
}

/** Which way `lang` (BCP 47) is written, by its script: `fa` and `pa-Arab` from the right, `ar-Latn` from the left. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(languageTag(lang)).maximize()
  return script !== undefined && rightToLeftScripts.includes(script) ? 'rtl' : 'ltr'
}

function baseLanguage(lang: string): string {
  return new Intl.Locale(languageTag(lang)).language
}
