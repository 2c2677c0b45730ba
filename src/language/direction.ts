import { languageTag } from './language-tag.js'

const rightToLeftScripts = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']

/** Which way `lang` (BCP 47) is written, by its script: `fa` and `pa-Arab` from the right, `ar-Latn` from the left. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(languageTag(lang)).maximize()
  return script !== undefined && rightToLeftScripts.includes(script) ? 'rtl' : 'ltr'
}
