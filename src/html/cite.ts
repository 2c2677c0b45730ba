import type { ElementContent } from 'hast'
import type { CitationWords } from '../language/language.js'
import { citationWords } from '../language/words.js'
import type { Deck } from '../slides/deck.js'
import { shownLocator } from './locator.js'
import { markup } from './markup.js'
import { unknownWork } from './placeholder.js'
import type { Formatted } from './resources.js'
import type { CitationNode, CitedItem, Source } from './slide-parts.js'

type Name = NonNullable<Source['author']>[number]

/** How the works of one deck are cited. */
export interface Citations {
  /** The short form of a cited work: `see Okafor & Silva 2024b, pp. 3–5`; a key that names no work is shown as typed. */
  short(item: CitedItem): string
  /** What a citation says: in Rostrum's own style each of its works apart, in a user's all together. */
  entries(citation: CitationNode): readonly (readonly ElementContent[])[]
  /** When a work was issued, with the letter that tells it from others of its authors in that year; may be empty. */
  year(source: Source): string
}

/**
 * How a deck cites the works that its own list of sources shows, in its language. Works are called by the family names of
 * their authors (three or more: the first and "et al."), else of their editors, else by their title.
 *
 * @param formatted what a user's style made of citations
 */
export function citationsOf({ slides, lang }: Deck, formatted?: Formatted): Citations {
  const works = slides.flatMap(slide => (slide.kind === 'sources' ? slide.sources : []))
  const sources = new Map(works.map(source => [source.id, source]))
  const words = citationWords(lang)
  const alike = new Map<string, string[]>()
  const withoutLetter = (source: Source) => `${callName(source, words)} ${yearOf(source, lang)}`
  for (const source of works) {
    const called = withoutLetter(source)
    alike.set(called, [...(alike.get(called) ?? []), source.id])
  }
  const year = (source: Source) => {
    const plain = yearOf(source, lang)
    const ids = alike.get(withoutLetter(source)) ?? []
    return plain !== '' && ids.length > 1 ? plain + letter(ids.indexOf(source.id)) : plain
  }
  const short = ({ key, prefix, locator }: CitedItem) => {
    const source = sources.get(key)
    const called = source ? joined(' ', callName(source, words), year(source)) : key
    return joined(', ', joined(' ', prefix, called), shownLocator(locator, words))
  }
  return {
    year,
    short,
    entries({ value, items }) {
      const styled = formatted?.citations.get(value)
      if (styled !== undefined) return [markup(styled)]
      return items.map(item => [
        sources.has(item.key) ? { type: 'text', value: short(item) } : unknownWork(short(item)),
      ])
    },
  }
}

/** The longest title by which a work is called; of longer ones, the beginning. */
const longestName = 60

function callName(source: Source, words: CitationWords): string {
  const names = familyNames(source.author, words) || familyNames(source.editor, words)
  return names || shortened(source['title-short'] ?? source.title ?? source.id, longestName)
}

function familyNames(people: readonly Name[] = [], words: CitationWords): string {
  const names = people.map(({ family, literal, given }) => family ?? literal ?? given ?? '').filter(Boolean)
  const named = names.filter(name => !isOthers(name))
  if (named.length > 2 || (named.length > 0 && named.length < names.length))
    return `${named[0]} ${words.others}`
  return named.join(` ${words.and} `)
}

/** BibTeX's `and others`, as converters pass it on. */
function isOthers(name: string): boolean {
  return /^(?:others|et al\.?)$/i.test(name)
}

/** A text, or its beginning in whole words when it is longer than `most` characters. */
export function shortened(title: string, most: number): string {
  if (title.length <= most) return title
  const end = title.lastIndexOf(' ', most)
  return `${title.slice(0, end > 0 ? end : most).replace(/[\s:;,.–—-]+$/u, '')} …`
}

/** a, b, … z, aa, ab … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

function yearOf({ issued }: Source, lang: string): string {
  const [from, to] = (issued?.['date-parts'] ?? []).map(([year]) => shownYear(year, lang))
  if (from) return to && to !== from ? `${from}–${to}` : from
  return issued?.literal ?? ''
}

function shownYear(year: number | string | undefined, lang: string): string {
  const number = Number(year)
  if (!(number < 0)) return String(year ?? '')
  // The calendar has no year 0: -1 is 1 BC, which JavaScript calls 0.
  const date = new Date(0).setUTCFullYear(number + 1)
  return new Intl.DateTimeFormat(lang, { year: 'numeric', era: 'short', timeZone: 'UTC' }).format(date)
}

/** The most people that the list of sources names; of more, as many and "et al.". */
const mostPeople = 10

/** Authors in full, in the bibliography's order: `Esfandiary, Dina; Tabatabai, Ariane`; editors, where there are none. */
export function authorsOf({ author = [], editor = [] }: Source, lang: string): string {
  const words = citationWords(lang)
  const list = (people: readonly Name[]) =>
    [...people.slice(0, mostPeople), ...(people.length > mostPeople ? [{ literal: 'others' }] : [])]
      .map(({ family, given, literal }) => literal ?? joined(', ', family, given))
      .map(name => (isOthers(name) ? words.others : name))
      .filter(Boolean)
      .join('; ')
  const authors = list(author)
  return authors !== '' || editor.length === 0 ? authors : `${list(editor)} (${words.editor})`
}

function joined(separator: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(separator)
}
