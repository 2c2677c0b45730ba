import type { BigNumber, Block, Inline } from '../argument/argument.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import { body, display, type Kind } from './kind.js'

export interface NumberSlide extends Base {
  readonly kind: 'number'
  readonly figure: Inline
  readonly text: Inline
  readonly body: readonly Block[]
}

/** A figure that fills the slide, and what it counts. */
export function numberSlide(number: BigNumber, base: Base): NumberSlide {
  return { ...base, kind: 'number', figure: number.figure, text: number.text, body: number.below }
}

export const numberKind: Kind<NumberSlide, 'own'> = {
  view: 'own',
  called: ({ figure, text }) => `${plainText(figure)} ${plainText(text)}`,
  shows: slide => [display(slide.figure), display(slide.text), body(slide.body)],
  limited: 'points',
  divides: false,
}
