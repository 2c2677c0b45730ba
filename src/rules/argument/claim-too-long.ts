import { countWords } from '../../language/count-words.js'
import { plainText } from '../../language/plain-text.js'
import { claimsOf } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'

const most = 18

/**
 * A headline is read while the speaker speaks: more than 18 words, about two lines, compete with the voice.
 *
 * @example
 * 5:1 warning A headline of 20 words: 18 are the most that is read at a glance
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## The bridge carries twice the traffic that it was built for because the new school stands on the other bank
 *
 * - The count of last spring
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## The bridge carries twice the traffic that it was built for, with heavier buses than in 1962
 *
 * - The count of last spring
 * ```
 */
export const claimTooLong: Rule<ArgumentContext> = {
  id: 'claim-too-long',
  class: 'D',
  check({ argument }, say) {
    for (const { headline, place } of claimsOf(argument.sections)) {
      const words = headline ? countWords(plainText(headline), argument.matter.lang) : 0
      if (words <= most) continue
      say(`A headline of ${words} words: ${most} are the most that is read at a glance`, {
        place,
        note: 'Keep the assertion, and let its reasons be lines below it.',
      })
    }
  },
}
