import type { ComparisonSlide } from '../../slides/comparison.js'
import { type BlockView, blockViews, type LineView, lineView } from './block.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** Things side by side: named columns, or a table among the blocks. */
export interface ComparisonView extends HeadlineView {
  readonly hasColumns: boolean
  readonly columns: readonly (LineView & { readonly name: string })[]
  readonly blocks: readonly BlockView[]
}

export function comparisonView(slide: ComparisonSlide, context: ViewContext): ComparisonView {
  return {
    ...headlineView(slide, context),
    hasColumns: slide.columns.length > 0,
    columns: slide.columns.map(({ name, line }) => ({
      ...lineView(line, context),
      name: inline(context, name),
    })),
    blocks: blockViews(slide.body, context),
  }
}
