import type { Block, Figure } from '../argument/argument.js'
import type { Base } from './base.js'
import { headed, type Kind } from './kind.js'

export interface FigureSlide extends Base {
  readonly kind: 'figure'
  readonly body: readonly Block[]
}

/** One picture. */
export function figureSlide(figure: Figure, base: Base): FigureSlide {
  return { ...base, kind: 'figure', body: [figure] }
}

export const figureKind: Kind<FigureSlide, 'body'> = headed
