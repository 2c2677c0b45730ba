import type { Paragraph, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import { nodesIn } from '../walk.js'
import type { Chunk } from './chunks.js'
import { headingsAsItems, itemsAsHeadings } from './one-line-items.js'
import { linesIn, plainBlock } from './plain.js'

/**
 * The nodes of a chunk, placed where they stand in the whole text.
 *
 * @param labels of definitions elsewhere in that text, as `labelsDefined` gives them
 * @param starts the offset of each line of that text
 */
export function chunkNodes(
  chunk: Chunk,
  labels: readonly string[],
  starts: readonly number[],
  parse: (text: string) => Root,
): readonly RootContent[] {
  if (chunk.verbatim) return [plainText(chunk.text, positionOf(chunk))]
  const { text, plain, items } = simplified(chunk, starts)
  if (plain.size === chunk.blocks.length) return [...plain.values()].flat()
  const hasMatter = chunk.line === 0 && frontMatter.test(text)
  // A label is all that a reference needs to be read as one; these definitions are cut off again. They stand before the
  // chunk, which may end inside a fence. The comment ends a footnote, and keeps a `---` from being a front matter.
  const stubs = labels.map(label => `[${label}]: stub\n\n`).join('')
  const lead = hasMatter || (stubs === '' && !text.startsWith('---')) ? '' : `${stubs}<!---->\n\n`
  const { children } = parse(lead + text)
  const above = linesIn(lead)
  const nodes = children.flatMap(node => {
    const line = node.position?.start.line ?? 0
    if (line <= above) return []
    const stoodFor = node.type === 'thematicBreak' && plain.get(line - above)
    if (stoodFor) return stoodFor
    shift(node, chunk.line - above, starts)
    return [node]
  })
  return headingsAsItems(nodes, items)
}

/** A block of the least work for the parser. It ends whatever a plain block ends, and is as short as the shortest. */
const standIn = '***'

/** A chunk's text as it is easier to parse. */
interface Simplified {
  readonly text: string
  /** The plain blocks, each by the line of its stand-in in the chunk. */
  readonly plain: ReadonlyMap<number, readonly RootContent[]>
  /** Lines of the whole text with items that are written as headings. */
  readonly items: ReadonlySet<number>
}

function simplified({ blocks, line }: Chunk, starts: readonly number[]): Simplified {
  const plain = new Map<number, readonly RootContent[]>()
  const items = new Set<number>()
  let text = ''
  let lines = 0
  for (const block of blocks) {
    const nodes = plainBlock(block, line + lines + 1, starts)
    const list = nodes ? undefined : itemsAsHeadings(block)
    if (nodes) plain.set(lines + 1, nodes)
    for (const item of list?.items ?? []) items.add(line + lines + item)
    text += nodes ? standIn + '\n'.repeat(linesIn(block)) : (list?.text ?? block)
    lines += linesIn(block)
  }
  return { text, plain, items }
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

/** Moves a node, and all below it, to where they stand in the whole text. */
function shift(node: RootContent, lines: number, starts: readonly number[]): void {
  for (const { position } of nodesIn(node)) {
    if (!position) continue
    for (const point of [position.start, position.end]) {
      point.line += lines
      point.offset = (starts[point.line - 1] ?? 0) + point.column - 1
    }
  }
}

function positionOf({ line, offset, text }: Chunk): Position {
  const end = { line: line + text.split('\n').length, column: 1, offset: offset + text.length }
  return { start: { line: line + 1, column: 1, offset }, end }
}
