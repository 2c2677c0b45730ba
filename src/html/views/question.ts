import type { QuestionSlide } from '../../slides/question.js'
import { type BlockView, blockViews } from './block.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** A question to the room. */
export interface QuestionView extends HeadlineView {
  readonly word: string
  readonly question: string
  readonly hasBlocks: boolean
  readonly blocks: readonly BlockView[]
}

export function questionView(slide: QuestionSlide, context: ViewContext): QuestionView {
  return {
    ...headlineView(slide, context),
    word: context.words.question,
    question: inline(context, slide.question),
    hasBlocks: slide.body.length > 0,
    blocks: blockViews(slide.body, context),
  }
}
