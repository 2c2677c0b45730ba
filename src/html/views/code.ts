import type { CodeSlide } from '../../slides/deck.js'
import { type BodyView, bodyView } from './body.js'
import type { ViewContext } from './context.js'

/** A listing under its headline. */
export type CodeView = BodyView

export function codeView(slide: CodeSlide, context: ViewContext): CodeView {
  return bodyView(slide, context)
}
