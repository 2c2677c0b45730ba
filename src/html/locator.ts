import type { CitationWords } from '../language/language.js'

type TermName = Exclude<keyof CitationWords, 'and' | 'others' | 'editor'>

/** What authors write in any language's outline, as in pandoc's citations. */
const typed: Readonly<Record<TermName, RegExp>> = {
  page: /^(?:pp?|pgs?|pages?)$/i,
  article: /^(?:arts?|articles?)$/i,
  chapter: /^(?:chs?|chaps?|chapters?)$/i,
  section: /^(?:§{1,2}|secs?|sections?)$/i,
  paragraph: /^(?:¶{1,2}|paras?|paragraphs?)$/i,
  volume: /^(?:vols?|volumes?)$/i,
}
const names = Object.keys(typed) as readonly TermName[]

/** What a locator counts, and its number: `pages 3-5` is page 3–5. A number alone is a page. */
interface Locator {
  readonly counted: TermName
  readonly number: string
}

/** Reads a locator as typed; nothing when what it counts is not known, as in `point 9`. */
export function readLocator(locator: string, words: CitationWords): Locator | undefined {
  const [, label = '', number = ''] = /^([^\s\d.]*)\.?\s*((?:\d|[ivxlc]+\b).*)$/iu.exec(locator) ?? []
  const counted = label === '' ? 'page' : names.find(one => isTerm(label, one, words))
  if (number === '' || !counted) return undefined
  // A hyphen is part of the numbers of some articles (L. 110-1), but between pages it stands for "to".
  const shown = counted === 'page' ? number.replace(/(\d)\s*-{1,2}\s*(?=\d)/g, '$1–') : number
  return { counted, number: shown }
}

/** A locator in a language's own abbreviations: `pages 3-5` is `pp. 3–5`, in German `S. 3–5`; what is not known stays as typed. */
export function shownLocator(locator: string, words: CitationWords): string {
  const read = readLocator(locator, words)
  if (!read) return locator
  const [one, several] = words[read.counted]
  // A term and its number are not parted at the end of a line.
  return `${/\d\s*[–,&]\s*\d/.test(read.number) ? several : one}\u00a0${read.number}`
}

function isTerm(label: string, name: TermName, words: CitationWords): boolean {
  return typed[name].test(label) || words[name].some(term => term.replace('.', '') === label)
}
