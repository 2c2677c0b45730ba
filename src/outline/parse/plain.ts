import type { Heading, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Point, Position } from 'unist'
import { mayBeginNotes } from '../syntax/notes.js'
import { simplePhrasing } from './simple-phrasing.js'

const headed = /^(#{1,6}) ([^\n]+)(?:\n+|$)/
const fenced = /^:::([a-z]+)\n([\s\S]+)\n:::$/
// What begins with a letter, or with stress on one, begins no block in the item.
const item = /^- ((?:["'“„«(]|\*\*?)?\p{L}.*)$/u

/**
 * A block with nothing but plain text, stress and links in it, read without the parser: a heading and the one-line items
 * under it, a paragraph, or a block directive that holds paragraphs, speaker notes above all. Talks are full of them,
 * and the parser takes most of a build's time.
 *
 * @param block text from the beginning of a line to the beginning of the next block, or the end
 * @param line on which it begins in the whole text, from 1
 * @param starts the offset of each line of that text
 * @returns the nodes that the parser would give, or undefined when the block has to be parsed
 */
export function plainBlock(
  block: string,
  line: number,
  starts: readonly number[],
): readonly RootContent[] | undefined {
  const text = block.replace(/\n+$/, '')
  const origin = { line, column: 1, offset: starts[line - 1] ?? 0 }
  const [top, marks, title] = headed.exec(text) ?? []
  if (top && marks && title) {
    const heading = headingNode(title, marks.length, origin)
    const rest = text.slice(top.length)
    if (!heading || rest === '') return heading && [heading]
    const list = listNode(rest, pointIn(text, top.length, origin))
    return list && [heading, list]
  }
  const [, name, content] = fenced.exec(text) ?? []
  if (!name || !content) {
    const paragraph = text.length < 3 ? undefined : paragraphNode(text, origin)
    return paragraph && [paragraph]
  }
  const inside = content.matchAll(/[^\n]+(?:\n[^\n]+)*/g)
  const children = [...inside].map(({ 0: value, index }) =>
    paragraphNode(value, pointIn(text, name.length + 4 + index, origin)),
  )
  const position = positionOf(text, origin)
  return children.every(isNode) && children.length > 0
    ? [{ type: 'containerDirective', name, attributes: {}, children, position }]
    : undefined
}

function headingNode(title: string, depth: number, start: Point): Heading | undefined {
  const words = phrasing(title, pointIn('#'.repeat(depth + 1), depth + 1, start))
  return words && { type: 'heading', depth: depth as 1, children: words, position: between(start, words) }
}

function listNode(text: string, start: Point): RootContent | undefined {
  const children: ListItem[] = []
  let at = start
  for (const line of text.split('\n')) {
    const [, words] = item.exec(line) ?? []
    const paragraph = words === undefined ? undefined : paragraphNode(words, pointIn(line, 2, at))
    if (!paragraph) return undefined
    const position = positionOf(line, at)
    children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], position })
    at = { line: at.line + 1, column: 1, offset: (at.offset ?? 0) + line.length + 1 }
  }
  const position = positionOf(text, start)
  return { type: 'list', ordered: false, start: null, spread: false, children, position }
}

function paragraphNode(text: string, start: Point): Paragraph | undefined {
  if (text.includes('\n\n') || (text.includes('\n') && mayBeginNotes(text))) return undefined
  const children = phrasing(text, start)
  return children && { type: 'paragraph', children, position: positionOf(text, start) }
}

function phrasing(text: string, start: Point): PhrasingContent[] | undefined {
  return simplePhrasing(text, index => pointIn(text, index, start))
}

function isNode<Node>(node: Node | undefined): node is Node {
  return node !== undefined
}

function between(start: Point, children: readonly PhrasingContent[]): Position {
  return { start: { ...start }, end: { ...(children.at(-1)?.position?.end ?? start) } }
}

function positionOf(text: string, start: Point): Position {
  return { start: { ...start }, end: pointIn(text, text.length, start) }
}

/** Where a character of a text stands that begins at `start`. */
function pointIn(text: string, index: number, { line, column, offset = 0 }: Point): Point {
  const above = text.slice(0, index)
  const lines = linesIn(above)
  const before = lines > 0 ? index - above.lastIndexOf('\n') : column + index
  return { line: line + lines, column: before, offset: offset + index }
}

/** How often a line ends in `text`. */
export function linesIn(text: string): number {
  let count = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) count++
  return count
}
