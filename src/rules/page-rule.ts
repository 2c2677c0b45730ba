import type { SeenInBrowser } from '../browser/seen.js'
import type { SeenSlide } from '../client/probe/measured.js'
import type { RuleId } from '../diagnostics/catalogue.js'
import type { Place } from '../diagnostics/report.js'
import type { Say } from './rule.js'

/** A slide as a browser showed it. */
export interface PageSlide {
  /** Of its element. */
  readonly id: string
  readonly place: Place | undefined
  /** Words are most of it, rather than code, a table or a drawing. */
  readonly isProse: boolean
  /** At 1280×720. */
  readonly stage?: SeenSlide
  /** In the article, on a screen of 390×844. */
  readonly phone?: SeenSlide
}

/** Words that may not be in a public deck, and where they stand in the outline. */
export interface Secret {
  readonly text: string
  readonly place: Place | undefined
}

/** What a rule looks at: a deck in a browser. */
export interface PageContext {
  readonly slides: readonly PageSlide[]
  readonly seen: SeenInBrowser
  /** The deck's file. */
  readonly html: string
  /** Sentences that are said and not shown; none where notes are published. */
  readonly notes: readonly Secret[]
  /** What the audience of the deck does not get. */
  readonly excluded: readonly Secret[]
}

/** One check of what people see. The comment before it says what it finds and why that matters. */
export interface PageRule {
  readonly id: RuleId
  check(context: PageContext, say: Say): void
}
