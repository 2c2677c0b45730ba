import type { ThesisSlide } from '../../slides/thesis.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** The one sentence that the talk argues for. */
export interface ThesisView extends HeadlineView {
  readonly thesis: string
  /** "Thesis", in the deck's language. */
  readonly word: string
}

export function thesisView(slide: ThesisSlide, context: ViewContext): ThesisView {
  return {
    ...headlineView(slide, context),
    thesis: inline(context, slide.thesis),
    word: context.words.thesis,
  }
}
