import type { Quotation } from '../../argument/argument.js'
import { plainText } from '../../language/plain-text.js'
import { piecesOf } from '../argument-parts.js'
import { nodesIn } from '../nodes.js'
import type { ArgumentContext, Rule } from '../rule.js'
import { nearestPassage } from './nearest-passage.js'
import { endOfPiece, type Piece, piecesOfQuotation, type Searched, searched } from './source-words.js'

const howToEdit = 'Mark what you change: `[…]` for words left out, `[word]` for words put in.'

/**
 * The words of a quotation stand in the text of its source, where the entry of the source in the bibliography names a
 * local text as its `file`. Spaces, quotation marks, dashes, hyphens at the ends of lines and ligatures do not count,
 * nor does the mark at the end; case may differ at the first letter and in `[T]he`. What stands between edits, `[…]` and
 * `[word]`, stands there in the same order. A quotation with several sources has to be in one of them.
 *
 * @example
 * 7:1 error Cannot find the words of the quotation in the text of `@minutes`
 * ```markdown
 * ---
 * bibliography: sources.json
 * ---
 * # The bridge
 *
 * ## A driver is worried
 * > There was one place where I counted, and it is the old bridge.
 * > — A driver [@minutes, p. 2]
 * ```
 * ```json sources.json
 * [{"id": "minutes", "title": "Minutes", "file": "minutes.txt"}]
 * ```
 * ```text minutes.txt
 * He said that there was one place where he count-
 * ed. “There was one place — one! — where I counted, and it is the bridge,” he said.
 * ```
 *
 * @example
 * ```markdown
 * ---
 * bibliography: sources.json
 * ---
 * # The bridge
 *
 * ## A driver is worried
 * > [O]ne place […] where I "count-
 * > ed", and it is the [old] bridge.
 * > — A driver [@minutes, p. 2]
 * ```
 * ```json sources.json
 * [{"id": "minutes", "title": "Minutes", "file": "minutes.txt"}]
 * ```
 * ```text minutes.txt
 * “There was one place — one! — where I counted, and it is the bridge,” he said.
 * ```
 */
export const quoteNotInSource: Rule<ArgumentContext> = {
  id: 'quote-not-in-source',
  class: 'D',
  plain: true,
  check({ argument, texts }, say) {
    const ready = new Map<string, Searched>()
    for (const quotation of piecesOf(argument.sections, 'quotation')) {
      const keys = keysOf(quotation)
      const [key = ''] = keys
      // Where one of its sources cannot be looked into, the words may be there.
      if (keys.length === 0 || !keys.every(id => texts.has(id))) continue
      const pieces = piecesOfQuotation(quotation.paragraphs.map(plainText).join(' '))
      const lost = keys.map(id => {
        const source = ready.get(id) ?? searched(texts.get(id) ?? '')
        ready.set(id, source)
        return firstLost(pieces, source)
      })
      const [piece] = lost
      if (!piece || lost.includes(undefined)) continue
      const part = pieces.length > 1 ? 'a part' : 'the words'
      say(`Cannot find ${part} of the quotation in the text of \`@${key}\``, {
        place: quotation.place,
        note: howItDiffers(piece, texts.get(key) ?? '', ready.get(key)),
      })
    }
  },
}

function keysOf({ paragraphs, attribution }: Quotation): readonly string[] {
  const nodes = nodesIn([...attribution.source, ...paragraphs.flat()])
  return [
    ...new Set(nodes.flatMap(node => (node.type === 'citation' ? node.items.map(({ key }) => key) : []))),
  ]
}

/** The first piece that does not stand in `source` after those before it. */
function firstLost(pieces: readonly Piece[], source: Searched): Piece | undefined {
  let end = 0
  return pieces.find(piece => {
    end = endOfPiece(piece, source, end)
    return end < 0
  })
}

function howItDiffers(piece: Piece, text: string, source: Searched | undefined): string {
  if (source && endOfPiece(piece, source, 0) >= 0) {
    return `“${piece.shown}” stands there, but before the words that the quotation has before it.`
  }
  const nearest = nearestPassage(piece.shown, text)
  if (!nearest) return `No passage is like “${piece.shown}”. Check the source, and the \`file\` of its entry.`
  const differences = nearest.differences.length > 0 ? `: it has ${nearest.differences.join('; ')}` : ''
  return `The nearest passage is “${nearest.text}”${differences}. ${howToEdit}`
}
