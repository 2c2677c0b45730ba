import { directionOf } from '../../language/direction.js'
import { quotationMarks } from '../../language/words.js'
import type { QuoteSlide } from '../../slides/quote.js'
import type { Inline } from '../slide-parts.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'
import {
  type AttributionView,
  attributionView,
  type QuotedParagraph,
  quotationParagraphs,
} from './quotation.js'

/** Somebody's words, large; their translation under them. */
export interface QuoteView extends HeadlineView, AttributionView {
  readonly size: QuoteSlide['size']
  /** The words' own language (BCP 47) and direction; both empty when they are the deck's. */
  readonly lang: string
  readonly dir: string
  readonly paragraphs: readonly QuotedParagraph[]
  readonly hasTranslation: boolean
  readonly translationLang: string
  readonly translationDir: string
  readonly translation: readonly QuotedParagraph[]
}

export function quoteView(slide: QuoteSlide, context: ViewContext): QuoteView {
  const { lang, translation } = slide
  return {
    ...headlineView(slide, context),
    ...attributionView(slide.attribution, context),
    size: slide.size,
    lang: lang ?? '',
    dir: lang ? directionOf(lang) : '',
    paragraphs: paragraphViews(slide.paragraphs, lang, context),
    hasTranslation: translation !== undefined,
    translationLang: translation?.lang ?? '',
    translationDir: translation ? directionOf(translation.lang) : '',
    translation: translation ? paragraphViews(translation.paragraphs, translation.lang, context) : [],
  }
}

function paragraphViews(
  paragraphs: readonly Inline[],
  lang: string | undefined,
  context: ViewContext,
): QuotedParagraph[] {
  const marks = lang ? quotationMarks(lang) : context.quotes
  return quotationParagraphs(paragraphs, marks).map(({ open, text, close }) => ({
    open,
    html: inline(context, text),
    close,
  }))
}
