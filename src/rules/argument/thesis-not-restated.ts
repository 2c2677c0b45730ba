import { claimsOf, talkSections } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'

/**
 * A talk ends where it began: its conclusion says the thesis again, now that it has been argued. The slide of a heading
 * marked `.conclusion`, or with a `Recall:` below it, does so by itself.
 *
 * @example
 * 3:1 warning An end without the thesis: a conclusion says it again
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## It carries too much
 *
 * - Twice the traffic it was built for
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## It carries too much
 *
 * - Twice the traffic it was built for
 *
 * ## What to decide today {.conclusion}
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## The council can decide today
 *
 * - Recall: [the thesis](#thesis)
 * ```
 */
export const thesisNotRestated: Rule<ArgumentContext> = {
  id: 'thesis-not-restated',
  class: 'D',
  check({ argument }, say) {
    const { thesis } = argument
    if (!thesis || claimsOf(talkSections(argument)).some(claim => claim.conclusion)) return
    say('An end without the thesis: a conclusion says it again', {
      place: thesis.place,
      note: 'End with a heading such as `## What to decide today {.conclusion}`: its slide repeats the thesis.',
    })
  },
}
