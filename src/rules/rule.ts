import type { Argument } from '../argument/argument.js'
import type { Selection } from '../audience/selection.js'
import type { CheckId } from '../diagnostics/catalogue.js'
import type { Details } from '../diagnostics/report.js'
import type { Deck } from '../slides/deck.js'

/** Says what a rule found, with the rule's severity; see `report`. */
export type Say = (reason: string, details: Details) => void

/** What a rule looks at: the whole outline, or with a selection what an audience gets of it. */
export interface ArgumentContext {
  readonly argument: Argument
  readonly selection: Selection | undefined
  /** The local texts of works, by id. */
  readonly texts: ReadonlyMap<string, string>
}

/** The same as slides. */
export interface DeckContext {
  readonly deck: Deck
  readonly selection: Selection | undefined
}

/**
 * One check. The comment before it says what it finds and why that matters. Its examples are run by the test: lines such
 * as `5:1 warning A claim …` are the messages that have to appear, and no other of the rule may; `pupils 5:1 …` is
 * one about that audience. The outline is in a `markdown` fence; other fences name a file that it refers to.
 */
export interface Rule<Context> {
  readonly id: CheckId
  /** Decided by the code; arithmetic on Estimated times; or a Heuristic, which may be wrong. */
  readonly class: 'D' | 'E' | 'H'
  /** Runs on plain decks too, which argue nothing. */
  readonly plain?: true
  check(context: Context, say: Say): void
}
