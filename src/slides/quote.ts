import type { Quotation } from '../argument/argument.js'
import { countWords } from '../language/count-words.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import type { QuoteSlide } from './deck.js'

/** Somebody's words, set the larger the fewer they are in `lang`. */
export function quoteSlide(quotation: Quotation, base: Base, lang: string): QuoteSlide {
  const { paragraphs, translation, attribution } = quotation
  const count = (said: Quotation['paragraphs']) => countWords(said.map(plainText).join(' '), lang)
  const words = Math.max(count(paragraphs), count(translation?.paragraphs ?? []))
  return {
    ...base,
    kind: 'quote',
    paragraphs,
    // An outline's other language may be this audience's own.
    ...(quotation.lang && quotation.lang !== lang && { lang: quotation.lang }),
    ...(translation && { translation }),
    attribution,
    size: sizeFor(words),
  }
}

function sizeFor(words: number): QuoteSlide['size'] {
  if (words <= 12) return 'large'
  if (words <= 30) return 'medium'
  return words <= 50 ? 'small' : 'smallest'
}
