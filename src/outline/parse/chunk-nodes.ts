import type { RootContent } from 'mdast'
import { withoutFalseMatter } from '../syntax/lines.js'
import { parseText } from '../syntax/on-demand.js'
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
): readonly RootContent[] {
  const { text, plain, items } = simplified(chunk, starts)
  if (plain.size === chunk.blocks.length) return [...plain.values()].flat()
  // A label is all that a reference needs to be read as one.
  // The parser takes a mark of the byte order off what it reads, which within a text is a letter.
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const { children } = parseText(mark + withoutFalseMatter(text, chunk.line === 0), labels)
  const nodes = children.flatMap(node => {
    const stoodFor = node.type === 'thematicBreak' && plain.get(node.position?.start.line ?? 0)
    if (stoodFor) return stoodFor
    shift(node, chunk.line, starts)
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
