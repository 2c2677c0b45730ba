import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import { chunkNodes, labelsDefined, labelsMentioned, plainText } from './chunk-nodes.js'
import { chunks } from './chunks.js'
import { pandocFences } from './pandoc-fences.js'
import { createParser, deepest, depthOf } from './syntax.js'

// The parser's time grows faster than its input's length, and a slide that has no table is read faster without tables.
const pieceSize = 2_000

/** The text that is parsed: that of `file`, with the same lines. Nodes' offsets count in it. */
export function sourceOf(file: VFile): string {
  return pandocFences(
    String(file)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
  )
}

/**
 * Markdown text → mdast, read in pieces.
 *
 * The tree is the one that the whole text would give: pieces end only where CommonMark allows it, and link and footnote
 * definitions of one piece are known in all others.
 *
 * @param text from `sourceOf`
 */
export function parse(text: string, file: VFile): Root {
  return parsePieces(text, pieceSize, file)
}

/** @param size of the smallest piece, in characters */
export function parsePieces(text: string, size: number, file: VFile): Root {
  const parseText = createParser()
  const starts = lineStarts(text)
  const pieces = chunks(text, size, file).map(chunk => {
    const nodes = chunkNodes(chunk, [], starts, parseText)
    const labels = chunk.text.includes(']:') ? labelsDefined(nodes) : []
    // The parser reads the inside of a directive too late for what stands outside.
    const known =
      labels.length > 0 ? labelsDefined(nodes.filter(({ type }) => type !== 'containerDirective')) : []
    return { chunk, nodes, labels, known: new Set(known) }
  })
  const all = new Set(pieces.flatMap(({ labels }) => labels))
  const children = pieces.flatMap(({ chunk, nodes, known }) => {
    const missing = all.size === known.size ? [] : labelsMentioned(chunk.text)
    const elsewhere = missing.filter(label => all.has(label) && !known.has(label))
    return elsewhere.length > 0 ? chunkNodes(chunk, elsewhere, starts, parseText) : nodes
  })
  return { type: 'root', children: children.map(node => flatOrKept(node, text, file)) }
}

/** The offset of each line. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/** A block that is nested too deeply for what comes after is kept as plain text. */
function flatOrKept(node: RootContent, text: string, file: VFile): RootContent {
  const depth = depthOf(node)
  if (depth <= deepest) return node
  const { start, end } = node.position ?? {}
  report(file, 'nested-too-deep', `Unexpected ${depth} nested levels, expected at most ${deepest}`, {
    place: start,
    note: 'The block is kept as plain text. Take some of its marks away.',
  })
  return plainText(text.slice(start?.offset, end?.offset), node.position)
}
