import { languageTag } from './language-tag.js'
import { knownOf } from './other-languages.js'

/**
 * `text` with its digits as `lang` (BCP 47) writes them: Persian has its own, and a tag can ask for others (`-u-nu-thai`).
 * Asking `Intl` for each number of a deck would cost a build in any other language 8 ms.
 */
export function localDigits(text: string, lang: string): string {
  if (!knownOf(lang).otherDigits && !/-nu-/i.test(lang)) return text
  const digits = new Intl.NumberFormat(languageTag(lang), { useGrouping: false })
  return text.replace(/\d/g, digit => digits.format(Number(digit)))
}
