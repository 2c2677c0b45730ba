import type { Root } from 'mdast'
import type { Processor } from 'unified'
import { earlyLabels, labelsDefined } from '../syntax/definitions.js'
import { ownSyntax } from '../syntax/on-demand.js'
import { chunkNodes, labelsMentioned } from './chunk-nodes.js'
import { chunks } from './chunks.js'

// The parser's time grows faster than its input's length, and a slide that has no table is read faster without tables.
const pieceSize = 2_000

/**
 * Reads an outline in pieces, plain ones without the parser: the tree is the one that the parser set before would give
 * for the whole text, in less time. The only door to what is in this folder.
 *
 * Steps aside, and leaves the whole text to that parser, where plugins after this one extend the syntax.
 */
export function shortcuts(this: Processor): void {
  const { parser } = this
  const isOwn = ownSyntax(this.data())
  this.parser = (text, file) => (isOwn() ? parsePieces(text, pieceSize) : (parser?.(text, file) as Root))
}

/**
 * Markdown text → mdast, read in pieces. Pieces end only where CommonMark allows it, and link and footnote definitions
 * of one piece are known in all others.
 *
 * @param size of the smallest piece, in characters
 */
export function parsePieces(text: string, size: number): Root {
  const starts = lineStarts(text)
  const pieces = chunks(text, size).map(chunk => {
    const nodes = chunkNodes(chunk, [], starts)
    const labels = chunk.text.includes(']:') ? labelsDefined(nodes) : []
    const known = labels.length > 0 ? earlyLabels(nodes) : []
    return { chunk, nodes, labels, known: new Set(known) }
  })
  const all = new Set(pieces.flatMap(({ labels }) => labels))
  const children = pieces.flatMap(({ chunk, nodes, known }) => {
    const missing = all.size === known.size ? [] : labelsMentioned(chunk.text)
    const elsewhere = missing.filter(label => all.has(label) && !known.has(label))
    return elsewhere.length > 0 ? chunkNodes(chunk, elsewhere, starts) : nodes
  })
  return { type: 'root', children }
}

/** The offset of each line. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
