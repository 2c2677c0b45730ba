import { plainText } from '../../language/plain-text.js'
import { talkSections } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'

const least = 0.05
/** Of two sections one always has half of the time. */
const fewest = 3

/**
 * A section with more than 40% of the time (an audience's `limits: {section-share: …}` says otherwise), or with less
 * than 5%: either the talk is about something else than its sections say, or the small one is not worth announcing. The
 * conclusion is not looked at, and neither is a talk of fewer than three sections.
 *
 * @example
 * 4:1 info A section out of balance: `The bridge is worn` takes 76% of the time, and 40% at most would be even
 * 19:1 info A section out of balance: `The town can pay` takes 3% of the time, and 5% at least would be even
 * ```markdown
 * ---
 * audiences: {pupils: {minutes: 30}}
 * ---
 * ## The bridge is worn
 *
 * ### It rusts {time=10m}
 *
 * - Three bolts went {time=10s}
 *
 * ### It sways {time=2m}
 *
 * - Two centimetres in March {time=10s}
 *
 * ## It can be mended
 *
 * ### The steel is there {time=3m}
 *
 * - Because: In the yard {time=10s}
 * ## The town can pay
 * ### The money is there {time=20s}
 * - Evidence: It is the money for painting {time=10s}
 * ```
 *
 * @example
 * ```markdown
 * ---
 * audiences: {pupils: {minutes: 30}, council: {minutes: 30, limits: {section-share: 50%}}}
 * ---
 * ## The bridge is worn
 * ### It rusts {time=3m}
 * - Evidence: Three bolts went
 * ## It can be mended
 * ### The steel is there {time=3m}
 * - In the yard
 * ## The town can pay
 * ### The money is there {time=3m}
 * - It is the money for painting
 * ```
 */
export const sectionImbalance: Rule<ArgumentContext> = {
  id: 'section-imbalance',
  class: 'E',
  check({ argument, selection }, say) {
    const sections = talkSections(argument).filter(
      ({ heading, claims }) => heading && !claims.every(({ conclusion }) => conclusion),
    )
    if (!selection || selection.seconds === 0 || sections.length < fewest) return
    const most = selection.profile.limits.sectionShare
    const parents = new Map(selection.decisions.map(({ id, parent }) => [id, parent]))
    const isIn = (id: string | undefined, section: string): boolean =>
      id !== undefined && (id === section || isIn(parents.get(id), section))
    for (const { id, heading = [], place } of sections) {
      const units = selection.decisions.filter(unit => unit.kept && isIn(unit.id, id))
      const share = units.reduce((sum, { seconds }) => sum + seconds, 0) / selection.seconds
      if (share <= most && share >= least) continue
      const expected = share > most ? `${percent(most)} at most` : `${percent(least)} at least`
      say(
        `A section out of balance: \`${plainText(heading)}\` takes ${percent(share)} of the time, and ${expected} would be even`,
        {
          place,
          note: 'This is an estimate, by the planned times. Divide the section, or join it with another.',
        },
      )
    }
  },
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
