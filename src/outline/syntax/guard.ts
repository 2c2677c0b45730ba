import type { Nodes, Root, RootContent } from 'mdast'
import type {} from 'mdast-util-directive'
import type { Processor } from 'unified'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import { nodesIn } from '../walk.js'
import { deepest, depthOf } from './depth.js'
import { type Line, linesOf, withoutFalseMatter } from './lines.js'

/** In characters. A block this large is no slide's text, and some runs of marks take parsers quadratic time. */
export const largest = 32_000
// The parser recurses too; containers nested deeper than this are nobody's meaning.
const deepestMarks = 100

const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/

/** Attributes that leave something out; in plain text they would leave out nothing. */
const restricting = /\.skip|(?:for|not-for|detail|topic)=/

/** What may begin notes; in plain text it would begin none. */
const notes = /:::[ \t]*\{?\.?(?:speaker-)?notes?\b|\.notes\b|\[!NOTE\]|^[ \t>]*\^[ \t]|<[^<>]*\bnotes\b/im

/** A block that no parser can be trusted with. */
interface Danger {
  readonly text: string
  readonly isNotes: boolean
  readonly position: Position
}

/**
 * Keeps from the parser, whichever it is, what would take it too long or too deep: such blocks become paragraphs of plain
 * text, reported. What is nested too deep may be notes, and is some. Stands after all that sets a parser.
 */
export function guard(this: Processor): void {
  const { parser } = this
  this.parser = (text, file) => {
    const dangers = dangersIn(text, file)
    const tree = parser?.(withoutFalseMatter(withStandIns(text, dangers), true), file) as Root
    if (dangers.length > 0) for (const node of nodesIn(tree)) takeStandIns(node, dangers, text)
    // Without the root's position, which would be wrong as soon as a part is included.
    return { type: 'root', children: tree.children.map(node => flatOrKept(node, text, file)) }
  }
}

/** The blocks between blank lines that are too large or too deep, reported. */
function dangersIn(text: string, file: VFile): readonly Danger[] {
  const found: Danger[] = []
  const lines = linesOf(text)
  let first = 0
  let size = 0
  let depth = 0
  /** Directives that seem to be open, but were opened in a danger. */
  let gone = 0
  for (const [index, line] of lines.entries()) {
    gone = Math.min(gone, line.directives)
    if (line.kind === 'blank') endBlock(index, line.offset)
    else if (line.kind === 'text') {
      const directives = (lines[index + 1] ?? line).directives - gone
      // A shorter line has not marks enough.
      if (line.text.length > deepestMarks) depth = Math.max(depth, marksDepth(line.text))
      depth = Math.max(depth, directives * 2)
      size += line.text.length
    }
  }
  endBlock(lines.length, text.length)
  return found

  function endBlock(end: number, offset: number): void {
    if (size > largest) size = lines.slice(first, end).reduce((sum, line) => sum + sizeOf(line), 0)
    const place = { line: first + 1, column: 1 }
    const isDeep = depth > deepestMarks
    if (isDeep) sayDeep(depth, deepestMarks, place, file)
    else if (size > largest) {
      report(file, 'block-too-large', `A block of ${size} characters: ${largest} are the most`, {
        place,
        note: 'It is read as plain text. Put blank lines between its parts.',
      })
    }
    if (isDeep || size > largest) {
      const start = lines[first]
      const position = {
        start: { ...place, offset: start?.offset ?? 0 },
        end: { line: end + 1, column: 1, offset },
      }
      const typed = text.slice(start?.offset, offset)
      const danger = { text: typed, isNotes: isDeep || notes.test(typed), position }
      sayRestricted(danger.text, place, file)
      found.push(danger)
      gone += Math.max(0, (lines[end] ?? start)?.directives ?? 0) - (start?.directives ?? 0)
    }
    first = end + 1
    size = 0
    depth = 0
  }
}

/** Pictures in the text itself, as `data:` addresses, are no burden. */
function sizeOf({ kind, text }: Line): number {
  if (kind !== 'text') return 0
  return text.includes('data:') ? text.replace(/data:[\w/+.-]+;base64,[\w/+=]*/g, '').length : text.length
}

/** How deep in lists and blockquotes a line may stand: by its marks, and by the spaces that put it into a list above. */
function marksDepth(line: string): number {
  const marks = containers.exec(line)?.[0]
  if (marks === undefined) return 0
  return marks.replace(/[\s\d]/g, '').length + Math.floor(marks.search(/\S/) / 2)
}

/** Writes an empty heading for each danger, and spaces, so that all else stays where it is. */
function withStandIns(text: string, dangers: readonly Danger[]): string {
  let written = ''
  let end = 0
  for (const danger of dangers) {
    const { offset = 0 } = danger.position.start
    written += `${text.slice(end, offset)}#${danger.text.slice(1).replace(/[^\n]/g, ' ')}`
    end = offset + danger.text.length
  }
  return written + text.slice(end)
}

/** Puts what the stand-ins among a node's children stood for in their place. One that stands in code takes the code with it. */
function takeStandIns(node: Nodes, dangers: readonly Danger[], text: string): void {
  if (!('children' in node)) return
  node.children = (node.children as RootContent[]).map(child => {
    const { start, end } = child.position ?? {}
    const isLeaf = !('children' in child) || child.children.length === 0
    if (!isLeaf || start?.offset === undefined || end?.offset === undefined) return child
    const inside = dangers.filter(({ position: { start: at } }) => {
      const offset = at.offset ?? 0
      return offset >= (start.offset ?? 0) && offset < (end.offset ?? 0)
    })
    const [danger] = inside
    if (!danger) return child
    if (danger.position.start.offset === start.offset && child.type === 'heading')
      return plainText(danger.text, danger.position, danger.isNotes)
    const isNotes = inside.some(one => one.isNotes)
    return plainText(text.slice(start.offset, end.offset), child.position, isNotes)
  }) as never
}

/** A block that came out deeper than what comes after can bear is kept as plain text. */
function flatOrKept(node: RootContent, text: string, file: VFile): RootContent {
  const depth = depthOf(node)
  if (depth <= deepest) return node
  const { start, end } = node.position ?? {}
  const typed = text.slice(start?.offset, end?.offset)
  sayDeep(depth, deepest, start, file)
  sayRestricted(typed, start, file)
  return plainText(typed, node.position, true)
}

function sayDeep(depth: number, most: number, place: Point | undefined, file: VFile): void {
  report(file, 'nested-too-deep', `${depth} levels within one another: ${most} are the most`, {
    place,
    note: 'Its words are kept in the notes, as plain text. Take some of its `>`, list, `:::` or `*` marks away.',
  })
}

/** Without what it leaves out for some, nobody may get a text. */
function sayRestricted(text: string, place: Point | undefined, file: VFile): void {
  const found = text.match(/\{[^{}\n]*\}/g)?.find(braces => restricting.test(braces))
  if (found === undefined) return
  report(file, 'attribute-invalid', `Cannot read \`${found}\` in a block that is kept as plain text`, {
    place,
    note: 'Divide the block, so that it can be read: else what is for some would be for all.',
  })
}

/** A paragraph of one text. */
function plainText(text: string, position: Position | undefined, isNotes: boolean): RootContent {
  const place = position ? { position } : {}
  const paragraph = {
    type: 'paragraph' as const,
    ...place,
    children: [{ type: 'text' as const, value: text.trim(), ...place }],
  }
  return isNotes
    ? { type: 'containerDirective', name: 'notes', attributes: {}, children: [paragraph], ...place }
    : paragraph
}
