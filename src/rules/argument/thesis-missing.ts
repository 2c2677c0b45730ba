import { blocksOf, linesIn } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'

/**
 * A talk argues for one thesis, and says it in one sentence. Without it listeners have to guess what the claims are
 * for; with two of them, which one they are asked to believe. The first one counts.
 *
 * @example
 * 1:1 warning A talk without a thesis: a line `Thesis: …` says it
 * ```markdown
 * # The bridge
 *
 * ## It carries too much
 *
 * - Evidence: Twice the traffic it was built for
 * - Because: The school stands on the other bank
 * ```
 *
 * @example
 * 5:1 warning A second thesis: a talk has one
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * Thesis: The town should build a second one.
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 * ```
 *
 * @example
 * ```markdown
 * # Minutes of the meeting
 *
 * ## The bridge
 *
 * - It was discussed
 * ```
 */
export const thesisMissing: Rule<ArgumentContext> = {
  id: 'thesis-missing',
  class: 'D',
  check({ argument }, say) {
    if (!argument.thesis) {
      say('A talk without a thesis: a line `Thesis: …` says it', {
        place: argument.place,
        note: 'Write below the title, in one sentence, what the audience is to believe at the end.',
      })
    }
    for (const line of linesIn(blocksOf(argument))) {
      if (line.misplaced !== 'thesis') continue
      say('A second thesis: a talk has one', {
        place: line.place,
        note: 'It is shown as a point. Make it a claim, or join the two in one sentence.',
        related: argument.thesis && { reason: 'The first one is here', place: argument.thesis.place },
      })
    }
  },
}
