import type { Figure } from '../argument/argument.js'
import type { Base } from './base.js'
import type { FigureSlide } from './deck.js'

/** One picture. */
export function figureSlide(figure: Figure, base: Base): FigureSlide {
  return { ...base, kind: 'figure', body: [figure] }
}
