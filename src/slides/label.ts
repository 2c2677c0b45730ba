import { plainText } from '../language/plain-text.js'
import { wordsFor } from '../language/words.js'
import type { Deck, Slide } from './deck.js'

/** What a slide is called in a list: its headline, else what it is about or is. */
export function labelOf(slide: Slide, deck: Deck): string {
  if (slide.headline) return plainText(slide.headline)
  const words = wordsFor(deck.lang)
  switch (slide.kind) {
    case 'title':
      return deck.title
    case 'section':
    case 'backup':
      return plainText(slide.heading)
    case 'thesis':
    case 'agenda':
    case 'closing':
    case 'sources':
    case 'objection':
      return words[slide.kind]
    case 'definition':
      return plainText(slide.term)
    case 'question':
      return plainText(slide.question)
    case 'quote':
      return plainText(slide.attribution.name)
    case 'number':
      return `${plainText(slide.figure)} ${plainText(slide.text)}`
    default:
      return words.untitled
  }
}
