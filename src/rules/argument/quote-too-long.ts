import { countWords } from '../../language/count-words.js'
import { plainText } from '../../language/plain-text.js'
import { piecesOf } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'

const most = 40
const mostByFar = 75

/**
 * A quotation is read aloud or read along: more than 40 words take a quarter of a minute in which nothing else happens,
 * and more than 75, which is an error, do not fit a slide at a legible size.
 *
 * @example
 * 5:1 warning A quotation of 43 words: 40 are the most that is read from a slide
 * ```markdown
 * # The bridge
 *
 * ## A driver is worried
 *
 * > I have driven line four for thirty years, in snow and in fog, with the school in the back and the market in front,
 * > and there was one place only where I took my foot off and counted, and it is the bridge.
 * >
 * > — A driver
 * ```
 *
 * @example
 * 5:1 error A quotation of 87 words: 40 are the most that is read from a slide
 * ```markdown
 * # The bridge
 *
 * ## A driver is worried
 *
 * > I have driven line four for thirty years, in snow and in fog, with the school in the back and the market in front,
 * > and there was one place only where I took my foot off and counted, and it is the bridge.
 * >
 * > My father drove it before me, when it was new and the town was proud of it, and he told me that a bridge is a
 * > promise to people who will never meet you, and that you keep it with paint and with bolts.
 * >
 * > — A driver
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * ## A driver is worried
 *
 * > A bridge is a promise to people who will never meet you, and you keep it with paint and with bolts.
 * >
 * > — A driver
 * ```
 */
export const quoteTooLong: Rule<ArgumentContext> = {
  id: 'quote-too-long',
  class: 'D',
  plain: true,
  check({ argument }, say) {
    for (const { paragraphs, place } of piecesOf(argument.sections, 'quotation')) {
      const words = countWords(paragraphs.map(plainText).join(' '), argument.matter.lang)
      if (words <= most) continue
      say(`A quotation of ${words} words: ${most} are the most that is read from a slide`, {
        place,
        note: 'Leave out what is not needed, marked by `[…]`, and say the rest.',
        severity: words > mostByFar ? 'error' : undefined,
      })
    }
  },
}
