import type { Deck } from '../slides/types.js'
import { wordsFor } from '../slides/words.js'

/** What a deck's pages need beside their words. */
export interface Needs {
  readonly code: boolean
  readonly math: boolean
  readonly rawHtml: boolean
  /** Italic faces. */
  readonly italic: boolean
  /** A face of fixed width. */
  readonly mono: boolean
  /** The code points of all text on slides; notes do not count, as they are not in the deck. */
  readonly codePoints: ReadonlySet<number>
}

/** Decides from the deck's trees what to load for it: grammars, formulas, an HTML parser, fonts. */
export function needsOf(deck: Deck): Needs {
  const shown = collect([deck, wordsFor(deck.lang)], key => key !== 'notes')
  const everywhere = collect(deck, () => true)
  const has = (...types: string[]) => types.some(type => everywhere.types.has(type))
  const shows = (...types: string[]) => types.some(type => shown.types.has(type))
  const rawHtml = has('html')
  return {
    code: has('code') || rawHtml,
    math: has('math', 'inlineMath'),
    rawHtml,
    italic: shows('emphasis', 'html') || deck.slides.some(slide => slide.kind === 'sources'),
    mono: shows('code', 'inlineCode', 'html'),
    codePoints: shown.codePoints,
  }
}

interface Found {
  readonly types: Set<string>
  readonly codePoints: Set<number>
}

/** Walks everything below `root`; a slide's fields and the mdast nodes in them are alike in that they have a `type`. */
function collect(root: unknown, enter: (key: string) => boolean): Found {
  const found: Found = { types: new Set(), codePoints: new Set(printableAscii) }
  const stack: unknown[] = [root]
  while (stack.length > 0) {
    const value = stack.pop()
    if (typeof value === 'string') for (const char of value) found.codePoints.add(char.codePointAt(0) ?? 0)
    if (typeof value !== 'object' || value === null) continue
    if ('type' in value && typeof value.type === 'string') found.types.add(value.type)
    for (const [key, child] of Object.entries(value)) if (enter(key) && key !== 'position') stack.push(child)
  }
  return found
}

/** Digits, punctuation and Latin letters are in every page, whatever its language. */
const printableAscii = Array.from({ length: 95 }, (_, index) => index + 32)
