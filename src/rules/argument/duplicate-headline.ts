import type { Inline, Plan } from '../../argument/argument.js'
import type { Place } from '../../diagnostics/report.js'
import { plainText } from '../../language/plain-text.js'
import { claimsOf } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'

/**
 * Two slides with one headline cannot be told apart: not in the list of slides, not by who asks "could you go back to
 * …", and one of the two asserts nothing new. Claims of which no audience gets both are no duplicates.
 *
 * @example
 * 5:1 warning A second slide with the headline `It carries too much`
 * ```markdown
 * # The bridge
 *
 * ## It carries too much
 * - Twice the traffic it was built for
 * ## It carries *too much*
 * - Heavier buses
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * ## It carries too much
 * - Twice the traffic it was built for
 * ## Its buses are heavier
 * - 18 tonnes
 * ```
 *
 * @example
 * ```markdown
 * ---
 * audiences: {council: {}, pupils: {}}
 * ---
 * # The bridge
 *
 * ## It carries too much {for=council}
 * - Twice the traffic it was built for
 * ## It carries too much {for=pupils}
 * - As many cars as pupils
 * ```
 */
export const duplicateHeadline: Rule<ArgumentContext> = {
  id: 'duplicate-headline',
  class: 'D',
  plain: true,
  check({ argument }, say) {
    const seen = new Map<string, Headed[]>()
    // A section without a place is none of the author's: it holds what time cut.
    const all = argument.sections.flatMap((section): Headed[] => [
      ...(section.place ? [{ headline: section.heading, plan: section.plan, place: section.place }] : []),
      ...claimsOf([section]),
    ])
    for (const { headline, plan, place } of all) {
      const text = headline ? plainText(headline) : ''
      if (text === '') continue
      const key = text.toLowerCase()
      const others = seen.get(key) ?? []
      // What time cut from a claim stands after the end under the claim's own headline.
      const first = others.find(other => other.headline !== headline && canMeet(other.plan, plan))
      seen.set(key, [...others, { headline, plan, place }])
      if (!first) continue
      say(`A second slide with the headline \`${text}\``, {
        place,
        note: 'Say what this slide asserts and the other does not.',
        related: { reason: 'The first one is here', place: first.place },
      })
    }
  },
}

interface Headed {
  readonly headline?: Inline | undefined
  readonly plan: Plan
  readonly place: Place | undefined
}

/** Whether some audience gets both: one that is named, or one that is not. */
function canMeet(one: Plan, other: Plan): boolean {
  const gets = (plan: Plan, name: string) =>
    (plan.for.length === 0 || plan.for.includes(name)) && !plan.notFor.includes(name)
  return [...one.for, ...other.for, ''].some(name => gets(one, name) && gets(other, name))
}
