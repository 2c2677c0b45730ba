import { blocksOf, piecesOf } from '../argument-parts.js'
import { placeOf } from '../nodes.js'
import type { ArgumentContext, Rule } from '../rule.js'

/**
 * Somebody's words need somebody: a blockquote ends with a line `— Name, role, organisation, date [@key]`. A name or a
 * citation is enough. In plain decks too, because an audience has the same right to know there.
 *
 * @example
 * 5:1 error Unexpected quotation without attribution, expected a last line `> — Name`
 * ```markdown
 * # The bridge
 *
 * ## A driver is worried
 *
 * > Not my bus.
 * ```
 *
 * @example
 * 7:1 error Unexpected quotation without attribution, expected a last line `> — Name`
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## What to decide {.conclusion}
 *
 * > Not my bus.
 * >
 * > —
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * ## A driver is worried
 *
 * > Not my bus.
 * > — A driver of line 4
 *
 * > [!NOTE]
 * > I have her permission to say this.
 * ```
 */
export const quoteWithoutAttribution: Rule<ArgumentContext> = {
  id: 'quote-without-attribution',
  class: 'D',
  plain: true,
  check({ argument }, say) {
    const bare = blocksOf(argument).flatMap(block =>
      block.type === 'shown' && block.node.type === 'blockquote' ? [placeOf(block.node)] : [],
    )
    const nameless = piecesOf(argument.sections, 'quotation').flatMap(({ attribution, place }) =>
      attribution.name.length + attribution.source.length === 0 ? [place] : [],
    )
    for (const place of [...bare, ...nameless]) {
      say('Unexpected quotation without attribution, expected a last line `> — Name`', {
        place,
        note: "Whose words are they? What is nobody's is a point, or a paragraph.",
      })
    }
  },
}
