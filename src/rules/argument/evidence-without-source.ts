import { isExample } from '../../language/words.js'
import type { ArgumentContext, Rule } from '../rule.js'
import { evidenceOf } from './sources.js'

/**
 * Evidence and numbers are worth what their source is worth, and a listener cannot ask a slide. A citation (`[@key]`), a
 * link, a footnote or a `Source:` line below it names one. An example illustrates and proves nothing. Quotations name who spoke, and have a rule of their own.
 *
 * @example
 * 7:3 warning Evidence without a source
 * 8:3 warning A number without a source
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## It carries too much
 *
 * - Evidence: Twice the traffic it was built for
 * - Number: **18** tonnes weighs a bus
 * - Because: The new school stands on the other bank
 *
 * ## What to decide {.conclusion}
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * ## It carries too much
 *
 * - Evidence: [Twice the traffic](https://town.example/count) it was built for
 * - Example: The school bus
 * - Evidence: The lorries, counted[^1]
 * - Evidence: The lorries
 *   - Source: own count, March
 *
 * [^1]: Timetable of line 4.
 * ```
 */
export const evidenceWithoutSource: Rule<ArgumentContext> = {
  id: 'evidence-without-source',
  class: 'D',
  check({ argument }, say) {
    const { lang } = argument.matter
    for (const { type, place, word, sources } of evidenceOf(argument.sections)) {
      if (type === 'quotation' || sources.length > 0 || (word && isExample(word, lang))) continue
      say(`${type === 'number' ? 'A number' : 'Evidence'} without a source`, {
        place,
        note: 'Name where it is from: `[@key]`, a link or a footnote.',
      })
    }
  },
}
