import type { Place } from '../diagnostics/report.js'
import type { Deck } from '../slides/types.js'

/** A picture, film or recording that a deck names. */
export interface MediaReference {
  /** As typed. */
  readonly url: string
  readonly place: Place | undefined
}

/** Every picture, film and recording that a deck or its notes name, in order, for the caller to read. */
export function mediaIn(deck: Deck): readonly MediaReference[] {
  const found: MediaReference[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { type, url, place, position } = value as {
      type?: unknown
      url?: unknown
      place?: Place
      position?: Place
    }
    if ((type === 'image' || type === 'figure') && typeof url === 'string')
      found.push({ url, place: place ?? position })
    for (const [key, child] of Object.entries(value)) if (key !== 'position' && key !== 'place') visit(child)
  }
  for (const slide of deck.slides) {
    if (slide.layout.background) found.push({ url: slide.layout.background, place: slide.place })
    visit(slide)
  }
  return found
}
