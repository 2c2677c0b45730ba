import type { Quotation } from '../argument/types.js'
import type { Base } from './base.js'
import { countWords } from './count-words.js'
import { plainText } from './plain-text.js'
import type { QuoteSlide } from './types.js'

/** Somebody's words, set the larger the fewer they are in `lang`. */
export function quoteSlide(quotation: Quotation, base: Base, lang: string): QuoteSlide {
  const { paragraphs, attribution } = quotation
  const words = countWords(paragraphs.map(plainText).join(' '), lang)
  return { ...base, kind: 'quote', paragraphs, attribution, size: sizeFor(words) }
}

function sizeFor(words: number): QuoteSlide['size'] {
  if (words <= 12) return 'large'
  if (words <= 30) return 'medium'
  return words <= 50 ? 'small' : 'smallest'
}
