import type { ClosingSlide } from '../../slides/closing.js'
import { type BlockView, blockViews } from './block.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** The thesis again, and the claims that carry it. */
export interface ClosingView extends HeadlineView {
  readonly thesis: string
  readonly hasRecalled: boolean
  readonly recalled: readonly string[]
  readonly hasBlocks: boolean
  readonly blocks: readonly BlockView[]
}

export function closingView(slide: ClosingSlide, context: ViewContext): ClosingView {
  return {
    ...headlineView(slide, context),
    thesis: inline(context, slide.thesis),
    hasRecalled: slide.recalled.length > 0,
    recalled: slide.recalled.map(text => inline(context, text)),
    hasBlocks: slide.body.length > 0,
    blocks: blockViews(slide.body, context),
  }
}
