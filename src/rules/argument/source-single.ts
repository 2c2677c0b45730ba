import { plainText } from '../../language/plain-text.js'
import { talkSections } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'
import { evidenceOf } from './sources.js'

/**
 * All evidence of a section rests on one source: who doubts that source has nothing left of the section. Evidence,
 * numbers and quotations are counted, of sections that have at least two.
 *
 * @example
 * 4:1 info A single source of all evidence in `The bridge is worn`: `@minutes`
 * ```markdown
 * ---
 * bibliography: sources.json
 * ---
 * ## The bridge is worn
 *
 * ### It rusts
 *
 * - Evidence: Three bolts went [@minutes]
 *
 * ### It sways
 *
 * - Evidence: Two centimetres in March [@minutes]
 * - Because: It is old
 * ```
 * ```json sources.json
 * [
 *   {"id": "code", "type": "report", "title": "Loads on bridges"},
 *   {"id": "minutes", "type": "document", "title": "Minutes of May"}
 * ]
 * ```
 *
 * @example
 * ```markdown
 * ---
 * bibliography: sources.json
 * ---
 * ## The bridge is worn
 *
 * ### It rusts
 *
 * - Evidence: Three bolts went [@minutes]
 *
 * ### It sways
 *
 * - Evidence: Two centimetres in March ([the count](https://town.example/count))
 *
 * ## It can be mended
 *
 * ### The steel is there
 *
 * - Evidence: In the yard [@minutes]
 * ```
 * ```json sources.json
 * [
 *   {"id": "code", "type": "report", "title": "Loads on bridges"},
 *   {"id": "minutes", "type": "document", "title": "Minutes of May"}
 * ]
 * ```
 */
export const sourceSingle: Rule<ArgumentContext> = {
  id: 'source-single',
  class: 'D',
  check({ argument }, say) {
    for (const section of talkSections(argument)) {
      const evidence = evidenceOf([section])
      const [source, ...others] = new Set(evidence.flatMap(({ sources }) => sources))
      const isBare = evidence.some(({ sources }) => sources.length === 0)
      if (!source || others.length > 0 || evidence.length < 2 || isBare) continue
      const where = section.heading ? `\`${plainText(section.heading)}\`` : 'claims without a section'
      say(`A single source of all evidence in ${where}: \`${source}\``, {
        place: section.place,
        note: 'Cite a second one, or tell the audience that there is none.',
      })
    }
  },
}
