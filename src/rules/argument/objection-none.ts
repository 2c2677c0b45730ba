import { piecesOf, talkSections } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'

/**
 * A talk that meets no objection leaves all of them to the audience. What comes after the end does not count: it is
 * shown only to who asks.
 *
 * @example
 * 3:1 info A talk that answers no objection
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## It carries too much
 *
 * - Twice the traffic it was built for
 *
 * ## Backup {.backup}
 *
 * ### The town can pay for it
 *
 * - But: There is no money left this year.
 *   - Reply: It is the money for painting, which can wait.
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## The town can pay for it
 *
 * - But: There is no money left this year.
 *   - Reply: It is the money for painting, which can wait.
 * ```
 */
export const objectionNone: Rule<ArgumentContext> = {
  id: 'objection-none',
  class: 'D',
  check({ argument }, say) {
    if (piecesOf(talkSections(argument), 'objection').length > 0) return
    say('A talk that answers no objection', {
      place: argument.thesis?.place ?? argument.place,
      note: 'What would a well-informed opponent say? Write it as `- But: …` with `  - Reply: …` below.',
    })
  },
}
