import type { Place } from '../diagnostics/report.js'
import { pageWordsFor, wordsFor } from '../language/words.js'
import type { Deck, Slide } from '../slides/deck.js'
import type { Formatted } from './resources.js'

/** A picture, film or recording that a deck names, or a film's captions. */
export interface MediaReference {
  /** As typed. */
  readonly url: string
  /** What is said in a film, as text, for its player. @defaultValue false */
  readonly isTrack?: boolean
  readonly place: Place | undefined
}

/** What a deck's pages need beside their words. */
export interface Needs {
  readonly code: boolean
  readonly math: boolean
  readonly rawHtml: boolean
  /** Italic faces. */
  readonly italic: boolean
  /** A face of fixed width. */
  readonly mono: boolean
  /** The code points of all text on slides; notes count only where they are published in the deck. */
  readonly codePoints: ReadonlySet<number>
  /** Every picture, film and recording on slides and in notes, in order. */
  readonly media: readonly MediaReference[]
}

/**
 * Decides from the deck's trees what to load for it: grammars, formulas, an HTML parser, fonts, pictures.
 *
 * @param formatted what a user's citation style adds to its text
 */
export function needsOf(deck: Deck, formatted?: Formatted): Needs {
  const found: Found = {
    publishesNotes: deck.publish.notes,
    shown: new Set(),
    spoken: new Set(),
    codePoints: new Set(printableAscii),
    media: [],
  }
  const styled = [...(formatted?.bibliography.values() ?? []), ...(formatted?.citations.values() ?? [])]
  collect([deck, wordsFor(deck.lang), pageWordsFor(deck.lang), styled], found, false)
  const shows = (...types: string[]) => types.some(type => found.shown.has(type))
  const has = (...types: string[]) => types.some(type => found.shown.has(type) || found.spoken.has(type))
  const rawHtml = has('html')
  return {
    code: has('code') || rawHtml,
    math: has('math', 'inlineMath'),
    rawHtml,
    italic: shows('emphasis', 'html') || deck.slides.some(slide => slide.kind === 'sources'),
    mono: shows('code', 'inlineCode', 'html'),
    codePoints: found.codePoints,
    media: [...deck.slides.flatMap(backgroundOf), ...found.media],
  }
}

function backgroundOf({ layout, place }: Slide): readonly MediaReference[] {
  return layout.background ? [{ url: layout.background, place }] : []
}

interface Found {
  /** Notes are shown, too. */
  readonly publishesNotes: boolean
  /** Types of nodes on slides, and in notes. */
  readonly shown: Set<string>
  readonly spoken: Set<string>
  readonly codePoints: Set<number>
  readonly media: MediaReference[]
}

/** What a node or a field of a slide may have. */
interface Seen {
  readonly type?: string
  readonly url?: string
  readonly value?: string
  readonly place?: Place
  readonly position?: Place
}

/**
 * Walks everything below `value`; a slide's fields and the mdast nodes in them are alike in that they have a `type`.
 *
 * @param spoken whether it is in notes that the deck does not show
 */
function collect(value: unknown, found: Found, spoken: boolean): void {
  if (typeof value === 'string') {
    if (!spoken && beyondAscii.test(value))
      for (const char of value) found.codePoints.add(char.codePointAt(0) ?? 0)
  } else if (Array.isArray(value)) {
    for (const child of value) collect(child, found, spoken)
  } else if (typeof value === 'object' && value !== null) {
    const { type, url, value: html = '', place, position } = value as Seen
    if (type !== undefined) (spoken ? found.spoken : found.shown).add(type)
    const at = place ?? position
    if (url !== undefined && (type === 'image' || type === 'figure')) found.media.push({ url, place: at })
    if (type === 'html') found.media.push(...mediaIn(html, at))
    for (const key in value) {
      if (key !== 'position' && key !== 'place')
        collect(value[key as never], found, spoken || (key === 'notes' && !found.publishesNotes))
    }
  }
}

const comment = /<!--[\s\S]*?-->/g
/** What is quoted may hold a `>`. */
const medium = /<(img|video|audio|source|track)(?=[\s/])(?:"[^"]*"|'[^']*'|[^"'>])*>/gi
const source = /[\s"'/](?:src|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** What raw HTML names of files that are shown. A tree holds it as text, whose parser is loaded only where there is some. */
function mediaIn(html: string, place: Place | undefined): readonly MediaReference[] {
  return [...html.replace(comment, '').matchAll(medium)].flatMap(([tag, name = '']) => {
    const track = /^track$/i.test(name) ? { isTrack: true } : {}
    const named = [...tag.matchAll(source)].map(([, ...values]) => {
      const url = values.slice(0, 3).find(value => value !== undefined) ?? ''
      return { url: url.replaceAll('&amp;', '&'), place, ...track }
    })
    // What is drawn by a script elsewhere, `:src="pictures[0]"`, is a picture without a file here.
    return named.length === 0 && /^img$/i.test(name) ? [{ url: '', place }] : named
  })
}

const beyondAscii = /[^\x20-\x7e]/

/** Digits, punctuation and Latin letters are in every page, whatever its language. */
const printableAscii = Array.from({ length: 95 }, (_, index) => index + 32)
