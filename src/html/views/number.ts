import { plainText } from '../../language/plain-text.js'
import type { NumberSlide } from '../../slides/number.js'
import { type BlockView, blockViews } from './block.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** A number that fills a third of the slide, and what it counts. */
export interface NumberView extends HeadlineView {
  readonly figure: string
  /** By the figure's characters: up to 4, 8, 14, and more. */
  readonly size: 'short' | 'medium' | 'long' | 'longest'
  readonly text: string
  readonly hasBlocks: boolean
  readonly blocks: readonly BlockView[]
}

export function numberView(slide: NumberSlide, context: ViewContext): NumberView {
  return {
    ...headlineView(slide, context),
    figure: inline(context, slide.figure),
    size: sizeOf(plainText(slide.figure).length),
    text: inline(context, slide.text),
    hasBlocks: slide.body.length > 0,
    blocks: blockViews(slide.body, context),
  }
}

function sizeOf(characters: number): NumberView['size'] {
  if (characters <= 4) return 'short'
  if (characters <= 8) return 'medium'
  return characters <= 14 ? 'long' : 'longest'
}
