import type { Recall, SetPiece } from '../argument/argument.js'
import type { Base } from './base.js'
import type { Slide } from './deck.js'
import { definitionSlide } from './definition.js'
import { numberSlide } from './number.js'
import { objectionSlide } from './objection.js'
import { questionSlide } from './question.js'
import { quoteSlide } from './quote.js'

/** What has a slide of its own; a callback has not, it is part of the closing slide. */
type SlidePiece = Exclude<SetPiece, Recall>

/** The slide of one piece of a claim, of the piece's kind. */
export function pieceSlide(piece: SlidePiece, base: Base, lang: string): Slide {
  switch (piece.type) {
    case 'quotation':
      return quoteSlide(piece, base, lang)
    case 'objection':
      return objectionSlide(piece, base)
    case 'number':
      return numberSlide(piece, base)
    case 'definition':
      return definitionSlide(piece, base)
    case 'question':
      return questionSlide(piece, base)
  }
}
