import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Chunk } from './chunks.js'
import { nodesIn } from './walk.js'

/**
 * The nodes of a chunk, placed where they stand in the whole text.
 *
 * @param labels of definitions elsewhere in that text, as `labelsDefined` gives them
 */
export function chunkNodes(
  chunk: Chunk,
  labels: readonly string[],
  parse: (text: string) => Root,
): RootContent[] {
  if (chunk.verbatim) return [plainText(chunk.text, positionOf(chunk))]
  // A label is all that a reference needs to be read as one; these definitions are cut off again. They stand before the
  // chunk, which may end inside a fence, but for the one that begins with a front matter.
  const stubs = labels.map(label => `[${label}]: stub\n\n`).join('')
  const hasMatter = chunk.line === 0 && frontMatter.test(chunk.text)
  // The comment ends a footnote, and keeps a `---` at the top from being read as a front matter.
  const lead = hasMatter ? '' : `${stubs}<!---->\n\n`
  const { children } = parse(hasMatter && stubs ? `${chunk.text}\n\n${stubs}` : lead + chunk.text)
  const own = children.filter(({ position }) => {
    const at = (position?.start.offset ?? 0) - lead.length
    return at >= 0 && at < Math.max(1, chunk.text.length)
  })
  shift(own, chunk.line - lead.split('\n').length + 1, chunk.offset - lead.length)
  return own
}

// The parser would take one that never ends for paragraphs, with all lists and quotations in it.
const frontMatter = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/

/** A paragraph of one text. */
export function plainText(text: string, position: Position | undefined): Paragraph {
  const place = position ? { position } : {}
  return { type: 'paragraph', ...place, children: [{ type: 'text', value: text.trim(), ...place }] }
}

/** The labels that definitions among `nodes` define: mdast's identifiers, with a `^` before those of footnotes. */
export function labelsDefined(nodes: readonly RootContent[]): readonly string[] {
  return nodes.flatMap(nodesIn).flatMap(node => {
    if (node.type === 'definition') return [node.identifier]
    return node.type === 'footnoteDefinition' ? [`^${node.identifier}`] : []
  })
}

/** All that stands in brackets in `text`, as labels; few of them are. */
export function labelsMentioned(text: string): readonly string[] {
  const bare = text.replace(/^[ \t>]+/gm, '')
  const found = [...bare.matchAll(/\[((?:\\.|[^\\[\]]){1,999})\]/gs)]
  return [...new Set(found.map(([, label = '']) => identifierOf(label)))]
}

/** Of the letters that CommonMark takes for the same, one. */
function identifierOf(label: string): string {
  return label
    .replace(/[\t\n ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
}

/** Moves nodes, and all below them, to where they stand in the whole text. */
function shift(nodes: readonly RootContent[], lines: number, offset: number): void {
  const next: Nodes[] = [...nodes]
  for (let node = next.pop(); node; node = next.pop()) {
    if (node.position) {
      move(node.position.start, lines, offset)
      move(node.position.end, lines, offset)
    }
    if ('children' in node) for (const child of node.children) next.push(child)
  }
}

function move(point: Position['start'], lines: number, offset: number): void {
  point.line += lines
  if (point.offset !== undefined) point.offset += offset
}

function positionOf({ line, offset, text }: Chunk): Position {
  const end = { line: line + text.split('\n').length, column: 1, offset: offset + text.length }
  return { start: { line: line + 1, column: 1, offset }, end }
}
