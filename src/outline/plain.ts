import type { Paragraph, RootContent, Text } from 'mdast'
import type { Position } from 'unist'

/** What no syntax means anything by within a line: letters, figures, spaces, and the marks of prose. */
const line = String.raw`\p{L}(?:[\p{L}\p{M}\p{Nd} \u00A0\u202F.,;:!?'"()%/+\-–—…’‘‚“”„«»‹›]*[\p{L}\p{M}\p{Nd}.,;:!?'"()%–—…’‘“”«»‹›])?`
const paragraph = `${line}(?:\\n${line})*`
const blocks = [
  `(?<marks>#{1,6}) (?<heading>${line})`,
  paragraph,
  `:::(?<name>[a-z]+)\\n+${paragraph}(?:\\n{2,}${paragraph})*\\n+:::`,
]
const plain = new RegExp(`^(?:${blocks.join('|')})\\n*$`, 'u')
// GFM makes links of these.
const address = /:\/\/|www\./i

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
  const groups = plain.exec(block)?.groups
  const text = block.trimEnd()
  if (!groups || text.length < 3 || address.test(text)) return undefined
  const { marks, heading, name } = groups
  const position = positionOf(text, line, 1, starts)
  if (heading && marks) {
    const children = [textNode(heading, line, marks.length + 2, starts)]
    return { type: 'heading', depth: marks.length as 1, children, position }
  }
  if (!name) return paragraphNode(text, line, starts)
  const children = [...text.matchAll(/^(?!:).+(?:\n(?!:).+)*/gm)].map(({ 0: value, index }) =>
    paragraphNode(value, line + linesIn(text.slice(0, index)), starts),
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
