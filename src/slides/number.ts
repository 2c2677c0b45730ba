import type { BigNumber } from '../argument/argument.js'
import type { Base } from './base.js'
import type { NumberSlide } from './deck.js'

/** A figure that fills the slide, and what it counts. */
export function numberSlide(number: BigNumber, base: Base): NumberSlide {
  return { ...base, kind: 'number', figure: number.figure, text: number.text, body: number.below }
}
