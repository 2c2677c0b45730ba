import type { ClaimSlide, Slide } from '../../slides/deck.js'
import type { Block } from '../slide-parts.js'
import { type BlockView, blockViews, type Leads } from './block.js'
import type { ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** A headline over blocks: claims, tables, figures, listings, slides without title. */
export interface BodyView extends HeadlineView {
  readonly blocks: readonly BlockView[]
}

type WithBody = Extract<Slide, { readonly body: readonly Block[] }>

/** The view of a slide that is a headline over its body. */
export function bodyView(slide: WithBody, context: ViewContext): BodyView {
  const leads = 'visual' in slide ? leadsOf(slide.visual) : 'labels'
  return {
    ...headlineView(slide, context, context.words.untitled),
    blocks: blockViews(slide.body, context, leads),
  }
}

function leadsOf(visual: ClaimSlide['visual']): Leads {
  if (visual === 'timeline') return 'dates'
  return visual === 'map' ? 'countries' : 'labels'
}
