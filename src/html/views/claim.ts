import type { ClaimSlide } from '../../slides/deck.js'
import { type BodyView, bodyView } from './body.js'
import type { ViewContext } from './context.js'

/** An assertion over its support. */
export type ClaimView = BodyView

export function claimView(slide: ClaimSlide, context: ViewContext): ClaimView {
  return bodyView(slide, context)
}
