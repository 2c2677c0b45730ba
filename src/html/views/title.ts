import type { TitleSlide } from '../../slides/title.js'
import { type BlockView, blockViews } from './block.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** The first slide. What the author did not say is an empty string. */
export interface TitleView extends HeadlineView {
  readonly title: string
  readonly subtitle: string
  readonly author: string
  readonly event: string
  readonly date: string
  readonly hasBlocks: boolean
  readonly blocks: readonly BlockView[]
}

export function titleView(slide: TitleSlide, context: ViewContext): TitleView {
  const { subtitle = '', author = '', event = '', date = '' } = context.deck
  const blocks = blockViews(slide.body, context)
  return {
    ...headlineView(slide, context),
    title: inline(context, slide.title),
    subtitle,
    author,
    event,
    date,
    hasBlocks: blocks.length > 0,
    blocks,
  }
}
