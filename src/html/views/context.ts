import type { SlideWords } from '../../language/language.js'
import type { Deck } from '../../slides/deck.js'
import type { Content } from '../content.js'
import type { Formatted, Media } from '../resources.js'
import type { SlideFoot } from '../slide-foot.js'
import type { Inline, Place } from '../slide-parts.js'

/** What the views of one slide are made with. */
export interface ViewContext {
  readonly deck: Deck
  readonly words: SlideWords
  readonly quotes: { readonly open: string; readonly close: string }
  readonly content: Content
  readonly images: ReadonlyMap<string, Media>
  /** Absent when works are cited in Rostrum's own style. */
  readonly formatted?: Formatted | undefined
  /** Of this slide. */
  readonly foot: SlideFoot
  /** Lines come one by one. */
  readonly steps: boolean
  /** `outline/talk.md:42:1`, or an empty string. */
  at(place: Place): string
}

/** Inline content as HTML; empty for none. */
export function inline(context: ViewContext, text: Inline | undefined): string {
  return text ? context.content.html(text, context.foot) : ''
}
