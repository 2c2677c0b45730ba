import type { Paragraph, RootContent, Text } from 'mdast'
import type { Position } from 'unist'

// Characters that a syntax means something by, what means something at the beginning or the end of a line, and what GFM
// makes links of.
const marks = /[^\P{Cc}\n]|[\ufeff\\`*_[\]{}<>&~^|$#@=]|^[ \d+:-]|[ \u2028\u2029]$|:\/\/|[wW]{3}\./mu
const headed = /^(#{1,6}) ([^\n]+)$/
const fenced = /^:::([a-z]+)\n([\s\S]+)\n:::$/

/**
 * A block without any mark inside it, read without the parser: a heading, a paragraph, or a block directive that holds
 * paragraphs, speaker notes above all. Talks are full of them, and the parser takes most of a build's time.
 *
 * @param block text from the beginning of a line to the beginning of the next block, or the end
 * @param line on which it begins in the whole text, from 1
 * @param starts the offset of each line of that text
 * @returns the node that the parser would give, or undefined when the block has to be parsed
 */
export function plainBlock(block: string, line: number, starts: readonly number[]): RootContent | undefined {
  const text = block.replace(/\n+$/, '')
  const position = positionOf(text, line, 1, starts)
  const [, depth, heading] = headed.exec(text) ?? []
  if (depth && heading) {
    if (marks.test(heading)) return undefined
    const children = [textNode(heading, line, depth.length + 2, starts)]
    return { type: 'heading', depth: depth.length as 1, children, position }
  }
  const [, name, content] = fenced.exec(text) ?? []
  if (!name || !content)
    return text.length < 3 || marks.test(text) ? undefined : paragraphNode(text, line, starts)
  if (marks.test(content)) return undefined
  const children = [...content.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: value, index }) =>
    paragraphNode(value, line + 1 + linesIn(content.slice(0, index)), starts),
  )
  return { type: 'containerDirective', name, attributes: {}, children, position }
}

function paragraphNode(value: string, line: number, starts: readonly number[]): Paragraph {
  const position = positionOf(value, line, 1, starts)
  return { type: 'paragraph', children: [textNode(value, line, 1, starts)], position }
}

function textNode(value: string, line: number, column: number, starts: readonly number[]): Text {
  return { type: 'text', value, position: positionOf(value, line, column, starts) }
}

function positionOf(text: string, line: number, column: number, starts: readonly number[]): Position {
  const offset = (starts[line - 1] ?? 0) + column - 1
  const end = text.lastIndexOf('\n') + 1
  const lines = linesIn(text)
  return {
    start: { line, column, offset },
    end: {
      line: line + lines,
      column: text.length - end + (lines > 0 ? 1 : column),
      offset: offset + text.length,
    },
  }
}

/** How often a line ends in `text`. */
export function linesIn(text: string): number {
  let count = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) count++
  return count
}
