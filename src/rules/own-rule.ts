import type { OwnRuleFacts } from '../diagnostics/catalogue.js'
import type { Details } from '../diagnostics/report.js'
import type { ArgumentContext, DeckContext } from './rule.js'

/**
 * Says what an own rule found.
 *
 * @param reason one sentence without its full stop: "Unexpected X, expected Y"; names in backticks
 * @param details where (`place`: that of a unit, or the `position` of a node), and how to mend it (`note`)
 * @throws TypeError for a reason that is no text, or a place that is none
 */
export type OwnSay = (reason: string, details?: Pick<Details, 'place' | 'note'>) => void

/** An own rule that looks at the argument: the whole outline, or what an audience gets of it. */
export interface OwnArgumentRule extends OwnRuleFacts {
  readonly looksAt: 'argument'
  check(context: ArgumentContext, say: OwnSay): void
}

/** An own rule that looks at the slides. */
export interface OwnSlidesRule extends OwnRuleFacts {
  readonly looksAt: 'slides'
  check(context: DeckContext, say: OwnSay): void
}

/**
 * One check that a project brings, in its `rostrum.config.ts`. It is run by `rostrum check` on the whole outline and on
 * what each audience gets, plain decks included, which `argument.plain` tells. It only reads what it is given, and is
 * done when `check` returns.
 */
export type OwnRule = OwnArgumentRule | OwnSlidesRule
