import { piecesOf } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'

/**
 * An objection without a reply argues for the other side. The reply stands below it, indented, or in the next line.
 *
 * @example
 * 7:3 error An objection without a reply
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## The town can pay for it
 *
 * - But: There is no money left this year.
 *
 * ## What to decide {.conclusion}
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * ## The town can pay for it
 *
 * - But: There is no money left this year.
 *   - Reply: It is the money for painting, which can wait.
 * - But: Next year there will be less.
 * - Reply: Then this is the year to spend it.
 * ```
 */
export const objectionUnanswered: Rule<ArgumentContext> = {
  id: 'objection-unanswered',
  class: 'D',
  check({ argument }, say) {
    for (const { replies, place } of piecesOf(argument.sections, 'objection')) {
      if (replies.length > 0) continue
      say('An objection without a reply', {
        place,
        note: 'Answer it in an indented line below: `  - Reply: …`.',
      })
    }
  },
}
