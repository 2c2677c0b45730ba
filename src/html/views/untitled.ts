import type { UntitledSlide } from '../../slides/deck.js'
import { type BodyView, bodyView } from './body.js'
import type { ViewContext } from './context.js'

/** Content that its author gave no headline. */
export type UntitledView = BodyView

export function untitledView(slide: UntitledSlide, context: ViewContext): UntitledView {
  return bodyView(slide, context)
}
