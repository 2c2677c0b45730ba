import type { Attribution, Inline, Quotation } from '../argument/argument.js'
import { countWords } from '../language/count-words.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import { display, type Kind } from './kind.js'

export interface QuoteSlide extends Base {
  readonly kind: 'quote'
  readonly paragraphs: readonly Inline[]
  /** The language of the words when it is not the deck's (BCP 47). */
  readonly lang?: string
  /** The same words in another language. */
  readonly translation?: { readonly lang: string; readonly paragraphs: readonly Inline[] }
  readonly attribution: Attribution
  /** By the number of words, or of the translation's when it has more: up to 12, 30, 50, and more. */
  readonly size: 'large' | 'medium' | 'small' | 'smallest'
}

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

export const quoteKind: Kind<QuoteSlide, 'own'> = {
  view: 'own',
  called: (slide, words) => plainText(slide.attribution.name) || words.untitled,
  shows: slide => slide.paragraphs.map(display),
  limited: 'nothing',
  divides: false,
}
