import type { ClaimSlide } from '../../slides/claim.js'
import type { SlideShownBy } from '../../slides/deck.js'
import { type BlockView, blockViews, type Leads } from './block.js'
import type { ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** A headline over blocks. */
export interface BodyView extends HeadlineView {
  readonly blocks: readonly BlockView[]
}

type Visual = NonNullable<ClaimSlide['visual']>

/** The view of a slide that is a headline over its body. */
export function bodyView(slide: SlideShownBy<'body'>, context: ViewContext): BodyView {
  const visual = 'visual' in slide ? slide.visual : undefined
  return {
    ...headlineView(slide, context),
    blocks: blockViews(slide.body, context, visual && leads[visual]),
  }
}

const leads: Readonly<Record<Visual, Leads>> = {
  timeline: 'dates',
  map: 'countries',
  comparison: 'labels',
  chart: 'labels',
}
