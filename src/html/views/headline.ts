import type { Slide } from '../../slides/deck.js'
import { labelOf } from '../../slides/label.js'
import { domId } from '../dom-id.js'
import { inline, type ViewContext } from './context.js'

/** A slide's headline; every slide has one, for lists of slides and for screen readers. */
export interface HeadlineView {
  /** The id of the heading's element. */
  readonly headlineId: string
  /** The author's headline as HTML, or an empty string. */
  readonly headline: string
  /** What the slide is called, with a headline or without: plain text, for who cannot see it. */
  readonly called: string
}

/** The view of a slide's headline. */
export function headlineView(slide: Slide, context: ViewContext): HeadlineView {
  return {
    headlineId: `${domId(slide.id)}-headline`,
    headline: inline(context, slide.headline),
    called: labelOf(slide, context.deck),
  }
}
