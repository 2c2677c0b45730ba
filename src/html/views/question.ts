import type { QuestionSlide } from '../../slides/deck.js'
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
  const word = context.words.question
  const question = inline(context, slide.question)
  const blocks = blockViews(slide.body, context)
  return { ...headlineView(slide, context, word), word, question, hasBlocks: blocks.length > 0, blocks }
}
