import { plainText } from '../../slides/plain-text.js'
import type { QuoteSlide } from '../../slides/types.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'
import {
  type AttributionView,
  attributionView,
  type QuotedParagraph,
  quotationParagraphs,
} from './quotation.js'

/** Somebody's words, large. */
export interface QuoteView extends HeadlineView, AttributionView {
  readonly size: QuoteSlide['size']
  readonly paragraphs: readonly QuotedParagraph[]
}

export function quoteView(slide: QuoteSlide, context: ViewContext): QuoteView {
  const name = plainText(slide.attribution.name)
  const paragraphs = quotationParagraphs(slide.paragraphs, context.quotes).map(({ open, text, close }) => ({
    open,
    html: inline(context, text),
    close,
  }))
  return {
    ...headlineView(slide, context, name || context.words.untitled),
    ...attributionView(slide.attribution, context),
    size: slide.size,
    paragraphs,
  }
}
