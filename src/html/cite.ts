import type { CitedItem, Source } from './carried.js'

/**
 * The short form of a cited work: `Treaty of Gulistan 1813, art. 3`. Works are called by their short title, else by their
 * authors' family names, else by their title; a key that is not in the bibliography is shown as typed.
 */
export function shortCitation(item: CitedItem, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(item.key)
  const called = source ? [callName(source), yearOf(source)].filter(Boolean).join(' ') : item.key
  return [[item.prefix, called].filter(Boolean).join(' '), item.locator].filter(Boolean).join(', ')
}

function callName(source: Source): string {
  return source['title-short'] ?? (familyNames(source) || (source.title ?? source.id))
}

function familyNames(source: Source): string {
  const names = (source.author ?? [])
    .map(({ family, literal, given }) => family ?? literal ?? given ?? '')
    .filter(Boolean)
  if (names.length > 2) return `${names[0]} et al.`
  return names.join(' & ')
}

/** The year that a work was issued in, or an empty string. */
export function yearOf(source: Source): string {
  const year = source.issued?.['date-parts']?.[0]?.[0] ?? source.issued?.literal ?? ''
  return String(year)
}

/** Authors in full, in the bibliography's order: `Esfandiary, Dina; Tabatabai, Ariane`. */
export function authorsOf(source: Source): string {
  return (source.author ?? [])
    .map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '))
    .join('; ')
}
