import { plainText } from '../../language/plain-text.js'
import type { Slide } from '../../slides/deck.js'
import { domId } from '../dom-id.js'
import { inline, type ViewContext } from './context.js'

/** A slide's headline; every slide has one, for lists of slides and for screen readers. */
export interface HeadlineView {
  /** The id of the heading's element. */
  readonly headlineId: string
  /** The author's headline as HTML, or an empty string. */
  readonly headline: string
  /** What the slide is called when there is no headline: plain text, not seen. */
  readonly called: string
}

/** @param called what the slide is called when its author gave it no headline */
export function headlineView(slide: Slide, context: ViewContext, called: string): HeadlineView {
  return {
    headlineId: `${domId(slide.id)}-headline`,
    headline: inline(context, slide.headline),
    called: slide.headline ? plainText(slide.headline) : called,
  }
}
