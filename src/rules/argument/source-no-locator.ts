import type { Nodes } from 'mdast'
import { piecesOf, shownNodes } from '../argument-parts.js'
import { nodesIn, placeOf } from '../nodes.js'
import type { ArgumentContext, Rule } from '../rule.js'

/** Types of CSL whose works are too long to be cited as a whole. */
const long = ['book', 'report', 'treaty']

/**
 * Who wants to check a quotation, or a sentence of a treaty, report or book, needs its page, paragraph or article:
 * `[@key, p. 3]`. What kind of work it is says the `type` of its entry in the bibliography.
 *
 * @example
 * 8:27 info A citation without a page, paragraph or article: `@code`
 * 12:14 info A citation without a page, paragraph or article: `@minutes`
 * ```markdown
 * ---
 * bibliography: sources.json
 * ---
 * # The bridge
 *
 * ## It carries too much
 *
 * - Evidence: It is allowed [@code]
 * - Evidence: It was said [@minutes]
 *
 * > Not my bus.
 * > — The driver [@minutes]
 *
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
 * # The bridge
 *
 * ## It carries too much
 *
 * - Evidence: 12 tonnes are allowed [@code, art. 4]
 * - Evidence: It was discussed [@minutes]
 * ```
 * ```json sources.json
 * [
 *   {"id": "code", "type": "report", "title": "Loads on bridges"},
 *   {"id": "minutes", "type": "document", "title": "Minutes of May"}
 * ]
 * ```
 */
export const sourceNoLocator: Rule<ArgumentContext> = {
  id: 'source-no-locator',
  class: 'D',
  check({ argument }, say) {
    const types = new Map(argument.sources.map(({ id, type }) => [id, type]))
    const quoting = new Set<Nodes>(
      piecesOf(argument.sections, 'quotation').flatMap(({ attribution }) => nodesIn(attribution.source)),
    )
    for (const node of shownNodes(argument)) {
      if (node.type !== 'citation') continue
      for (const { key, locator } of node.items) {
        // An unknown key has a message of its own.
        if (locator !== '' || !types.has(key)) continue
        if (!quoting.has(node) && !long.includes(types.get(key) ?? '')) continue
        say(`A citation without a page, paragraph or article: \`@${key}\``, {
          place: placeOf(node),
          note: `Say where in it: \`[@${key}, p. 3]\`.`,
        })
      }
    }
  },
}
