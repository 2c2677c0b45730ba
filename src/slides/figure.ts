import type { Figure } from '../argument/types.js'
import type { Base } from './base.js'
import type { FigureSlide } from './types.js'

/** One picture. */
export function figureSlide(figure: Figure, base: Base): FigureSlide {
  return { ...base, kind: 'figure', body: [figure] }
}
