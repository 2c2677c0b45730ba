import { languageTag } from '../language/language-tag.js'
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
  return byLanguage(vocabularies, lang) ?? english
}

/** What a table by base language (ISO 639-1) has for `lang` (BCP 47). */
export function byLanguage<T>(table: ReadonlyMap<string, T>, lang: string): T | undefined {
  return table.get(baseLanguage(lang))
}

/** The quotation marks of the first level in `lang` (BCP 47); English ones for a language that is not listed. */
export function quotationMarks(lang: string): QuotationMarks {
  const base = baseLanguage(lang)
  const [open, close] = marks.find(([, , languages]) => languages.includes(base)) ?? ['“', '”']
  return { open, close }
}

/**
 * Languages that do not write 0 to 9, or not everywhere (CLDR), and tags that ask for other digits. Asking `Intl` for
 * each number of a deck would cost a build in any other language 8 ms.
 */
const otherDigits =
  /^(?:ar|ars|as|bgc|bho|bn|ccp|ckb|dz|fa|ks|lrc|mni|mr|my|mzn|ne|nqo|pa|ps|raj|sa|sat|sd|ur|uz)\b|-nu-/i

/** `text` with its digits as `lang` (BCP 47) writes them: Persian has its own. */
export function localDigits(text: string, lang: string): string {
  if (!otherDigits.test(lang)) return text
  const digits = new Intl.NumberFormat(languageTag(lang), { useGrouping: false })
  return text.replace(/\d/g, digit => digits.format(Number(digit)))
}

/** Which way `lang` (BCP 47) is written, by its script: `fa` and `pa-Arab` from the right, `ar-Latn` from the left. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(languageTag(lang)).maximize()
  return script !== undefined && rightToLeftScripts.includes(script) ? 'rtl' : 'ltr'
}

function baseLanguage(lang: string): string {
  return new Intl.Locale(languageTag(lang)).language
}
