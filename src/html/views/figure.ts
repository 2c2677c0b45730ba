import type { FigureSlide } from '../../slides/deck.js'
import { type BodyView, bodyView } from './body.js'
import type { ViewContext } from './context.js'

/** A picture under its headline. */
export type FigureView = BodyView

export function figureView(slide: FigureSlide, context: ViewContext): FigureView {
  return bodyView(slide, context)
}
