import type { Blockquote } from 'mdast'
import { isInQuotationMarks, startsWithDash } from '../../argument/signature.js'
import { plainText } from '../../language/plain-text.js'
import { blocksOf, piecesOf } from '../argument-parts.js'
import { nodesIn, placeOf } from '../nodes.js'
import type { ArgumentContext, Rule } from '../rule.js'

/**
 * Somebody's words need somebody: a blockquote ends with a line `— Name, role, organisation, date [@key]`. A name or a
 * citation is enough, and so is a sentence before it that leads into it. In plain decks too, because an audience has the
 * same right to know there; but there people set all kinds of things as blockquotes, and only words in quotation marks
 * are certain to be somebody's. Callouts and questions are nobody's.
 *
 * @example
 * 5:1 warning A quotation does not say whose words it is
 * ```markdown
 * # The bridge
 *
 * ## A driver is worried
 *
 * > “Not my bus.”
 * ```
 *
 * @example
 * 12:1 warning A quotation does not say whose words it is
 * 7:1 warning A quotation does not say whose words it is
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
 *
 * ## A driver is worried
 * > I would rather walk.
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## A driver is worried
 *
 * > Not my bus.
 * > — A driver of line 4
 *
 * > “Not mine.”
 * >> **B. Weir**, *Letters*
 *
 * > “Nor mine.”
 *
 * C. Weir, Letters (1911)
 *
 * > “Nor mine.” (D. Weir, 1911)
 *
 * > - Not on Mondays
 * >
 * > — E. Weir
 *
 * As the engineer wrote in March:
 *
 * > It is worn.
 *
 * > Who pays?
 *
 * > [!NOTE]
 * > I have her permission to say this.
 *
 * > [!danger] Mind the gap
 * > It is wide.
 *
 * > 💡 Walk.
 *
 * > **Note**
 * > Nobody walks.
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * ## A plain deck
 *
 * > The short version: it rusts.
 * ```
 */
export const quoteWithoutAttribution: Rule<ArgumentContext> = {
  id: 'quote-without-attribution',
  class: 'H',
  plain: true,
  check({ argument }, say) {
    const bare = blocksOf(argument).flatMap(block =>
      block.type === 'shown' &&
      block.node.type === 'blockquote' &&
      !block.introduced &&
      isSomebodys(block.node, argument.plain)
        ? [placeOf(block.node)]
        : [],
    )
    const nameless = piecesOf(argument.sections, 'quotation').flatMap(({ attribution, place }) =>
      attribution.name.length + attribution.source.length === 0 ? [place] : [],
    )
    for (const place of [...bare, ...nameless]) {
      say('A quotation does not say whose words it is', {
        place,
        note: 'End it with a line `> — Name`. What is nobody’s is a point, or a paragraph.',
      })
    }
  },
}

function isSomebodys(quote: Blockquote, isPlainDeck: boolean): boolean {
  if (isCallout(quote) || namesSource(quote)) return false
  const text = plainText([quote]).trim()
  const isMarked = isInQuotationMarks(text)
  return isMarked || !(isPlainDeck || /[?？؟]$/.test(text))
}

/** It begins with a pictogram, or with a bold title or sentence. */
function isCallout({ children: [block] }: Blockquote): boolean {
  if (block?.type !== 'paragraph') return false
  const [first, second] = block.children
  if (first?.type === 'text') return /^\p{Extended_Pictographic}/u.test(first.value)
  if (first?.type !== 'strong') return false
  const after = second?.type === 'text' ? second.value : ''
  return (
    !second || second.type === 'break' || /^\s*[:\n]/.test(after) || /[.:!]$/.test(plainText(first.children))
  )
}

/** A citation, a footnote, a link, `<cite>`, a name or year in brackets at its end, or a last paragraph with a dash. */
function namesSource(quote: Blockquote): boolean {
  const last = quote.children.at(-1)
  return (
    nodesIn([quote]).some(
      node =>
        node.type === 'citation' ||
        node.type === 'footnote' ||
        node.type === 'link' ||
        (node.type === 'html' && /^<(?:cite|footer)\b/i.test(node.value)),
    ) ||
    /\((?:\p{Lu}|\p{Lo}|[^()]*\p{Nd}{4})[^()]*\)\P{L}*$/u.test(plainText([quote])) ||
    (last?.type === 'paragraph' && startsWithDash(plainText(last.children)) && quote.children.length > 1)
  )
}
