import { languageTag } from '../language/language-tag.js'

/** A date as it is shown: an ISO 8601 day (`2026-05-04`) in the words of `lang` (BCP 47), anything else as typed. */
export function shownDate(date: string, lang: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  const day = new Date(`${date}T00:00:00Z`)
  // 30 February rolls over into March, and must not be shown as that.
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) return date
  return new Intl.DateTimeFormat(languageTag(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
