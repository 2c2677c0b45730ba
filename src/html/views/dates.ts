import { localDigits } from '../../language/digits.js'
import { languageTag } from '../../language/language-tag.js'
import { wordsFor } from '../../language/words.js'

/**
 * A date (Gregorian, as years without a day are) as a reader expects it: `2026-11-22` in the deck's language, `2012/2015` with a dash, `1979~`
 * with "c." or the language's word for it.
 * Other text stays as it is.
 */
export function readableDate(text: string, lang: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const date = new Date(`${text}T00:00:00Z`)
    if (!Number.isNaN(date.getTime())) return format(date, lang)
  }
  const range = /^(\d{3,4}[?~]?)\/(\d{3,4}[?~]?)$/.exec(text)
  if (range) return `${yearText(range[1] ?? '', lang)}–${yearText(range[2] ?? '', lang)}`
  return yearText(text, lang)
}

function yearText(text: string, lang: string): string {
  const [, year, sign] = /^(\d{3,4})([?~]?)$/.exec(text) ?? []
  if (!year) return text
  const digits = localDigits(year, lang)
  return sign === '~' ? `${wordsFor(lang).circa} ${digits}` : digits + sign
}

function format(date: Date, lang: string): string {
  return new Intl.DateTimeFormat(languageTag(lang), {
    dateStyle: 'medium',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(date)
}

/** The name of a country in the deck's language, from its ISO 3166-1 alpha-2 code; anything else as it is. */
export function countryName(code: string, lang: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(languageTag(lang), { type: 'region', fallback: 'code' }).of(code) ?? code
}
