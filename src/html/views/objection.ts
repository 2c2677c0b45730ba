import type { ObjectionSlide } from '../../slides/objection.js'
import { type BlockView, blockViews } from './block.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** An objection beside what answers it. */
export interface ObjectionView extends HeadlineView {
  readonly objectionWord: string
  readonly objection: string
  readonly hasBlocks: boolean
  readonly blocks: readonly BlockView[]
  readonly replyWord: string
  /** The reply comes as a step of its own. */
  readonly step: boolean
  readonly hasReplies: boolean
  readonly replies: readonly {
    readonly at: string
    readonly html: string
    readonly blocks: readonly BlockView[]
  }[]
}

export function objectionView(slide: ObjectionSlide, context: ViewContext): ObjectionView {
  return {
    ...headlineView(slide, context),
    objectionWord: context.words.objection,
    objection: inline(context, slide.objection),
    hasBlocks: slide.body.length > 0,
    blocks: blockViews(slide.body, context),
    replyWord: context.words.reply,
    step: context.steps,
    hasReplies: slide.replies.length > 0,
    replies: slide.replies.map(({ text, below, place }) => ({
      at: context.at(place),
      html: inline(context, text),
      blocks: blockViews(below, context),
    })),
  }
}
