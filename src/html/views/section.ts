import { localDigits } from '../../language/digits.js'
import type { SectionSlide } from '../../slides/section.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** The divider before a section, with its place among the others. */
export interface SectionView extends HeadlineView {
  readonly ordinal: string
  readonly heading: string
  /** All sections of the talk; empty when there is only one. */
  readonly position: readonly { readonly heading: string; readonly state: 'done' | 'current' | 'ahead' }[]
}

export function sectionView(slide: SectionSlide, context: ViewContext): SectionView {
  const { sections } = context.deck
  const position = sections.map(({ heading }, index) => ({
    heading: inline(context, heading),
    state: stateOf(index, slide.section),
  }))
  return {
    ...headlineView(slide, context),
    ordinal: localDigits(String(slide.ordinal), context.deck.lang),
    heading: inline(context, slide.heading),
    position: sections.length > 1 ? position : [],
  }
}

function stateOf(index: number, current: number): 'done' | 'current' | 'ahead' {
  if (index === current) return 'current'
  return index < current ? 'done' : 'ahead'
}
