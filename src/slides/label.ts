import { plainText } from '../language/plain-text.js'
import { wordsFor } from '../language/words.js'
import type { Deck, Slide } from './deck.js'
import { kindOf } from './kind-of.js'

/** What a slide is called in a list: its headline, else what it is about or is. */
export function labelOf(slide: Slide, deck: Pick<Deck, 'title' | 'lang'>): string {
  if (slide.headline) return plainText(slide.headline)
  return kindOf(slide).called(slide, wordsFor(deck.lang), deck.title)
}
