import type { ClaimSlide } from '../slides/claim.js'
import type { ComparisonSlide } from '../slides/comparison.js'
import type { Deck } from '../slides/deck.js'
import type { QuoteSlide } from '../slides/quote.js'
import type { SourcesSlide } from '../slides/sources.js'
import type { ThesisSlide } from '../slides/thesis.js'

// Names for the parts of slides that stay as the argument made them. They are read off the slides, because this room
// knows slides alone.

/** Inline content, still mdast. */
export type Inline = ThesisSlide['thesis']
/** A block of a slide's body. */
export type Block = ClaimSlide['body'][number]
/** A block that is shown as it is: table, code, mathematics, prose. */
export type Shown = Extract<Block, { type: 'shown' }>
export type Code = Extract<Shown['node'], { type: 'code' }>
export type Figure = Extract<Block, { type: 'figure' }>
export type Lines = Extract<Block, { type: 'lines' }>
export type Line = ComparisonSlide['columns'][number]['line']
export type Attribution = QuoteSlide['attribution']
export type Source = SourcesSlide['sources'][number]
export type CitationNode = Extract<Inline[number], { type: 'citation' }>
export type CitedItem = CitationNode['items'][number]
export type Place = Deck['slides'][number]['place']
/** Any mdast node that can stand on a slide or in its notes. */
export type Content = Shown['node'] | Inline[number]
