import type { Nodes, Paragraph, Root, Table } from 'mdast'
import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { rangeOf } from './places.js'
import { largest } from './syntax/guard.js'
import { blocksIn, nodesIn } from './walk.js'

/** A line in which something is nearly Markdown, so that it is read as something else. */
interface NearMiss {
  /** From 1. */
  readonly line: number
  readonly reason: string
  readonly note: string
}

const unspaced = /^ {0,3}(#{1,6}(?=[^ \t#])|＃{1,6})/u
const delimiters = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/
const piped = /^[ \t]*\|(?![ \t]*:?-+:?[ \t]*(?:\||$)).*\|[ \t]*$/
const embedded = /(?<!\\)!\[\[[^[\]\n]+\]\]/
const definition = /^ {0,3}:[ \t]+\S/

/**
 * Hints at what looks like Markdown and is not: a heading without a space, a table whose rows do not match, a list of
 * definitions as other tools have it, a note of Obsidian's. What is in the text is left as it is.
 */
export function nearMisses(): Transformer<Root> {
  return (tree, file) => {
    const source = String(file)
    if (source.includes('![[')) for (const miss of embeddedNotes(tree, source)) say(miss, file)
    if (!/^[ \t>]*(?:[#＃]{2}|#\S|:[ \t])/m.test(source) && !source.includes('|')) return
    const lines = source.split('\n')
    for (const node of blocksIn(tree)) for (const miss of missesIn(node, lines, tree)) say(miss, file)
  }
}

function say({ line, reason, note }: NearMiss, file: VFile): void {
  report(file, 'near-miss-markdown', reason, { place: { line, column: 1 }, note })
}

function missesIn(node: Nodes, lines: readonly string[], tree: Root): readonly NearMiss[] {
  if (node.type === 'table') return wideRows(node)
  const [start, end] = rangeOf(node)
  // Why so large a block is no more than text has been said.
  if (node.type !== 'paragraph' || end - start > largest) return []
  const typed = linesOf(node, lines)
  const [first] = typed
  if (first && typed.length > 1 && typed.every(({ text }) => piped.test(text)))
    return [dashesMiss(first.line)]
  return typed.flatMap(({ text, line }, index) => {
    const marks = unspaced.exec(text)?.[1]
    if (marks !== undefined && isHeading(marks, text, node, tree)) return [headingMiss(marks, line)]
    const above = typed[index - 1]
    if (delimiters.test(text) && (!above || above.text.includes('|')))
      return [tableMiss(above?.text, text, line)]
    if (above && definition.test(text)) return [definitionMiss(line)]
    return []
  })
}

/** The lines of a paragraph without the marks of what it stands in. */
function linesOf(
  { position }: Paragraph,
  lines: readonly string[],
): readonly { text: string; line: number }[] {
  const { start, end } = position ?? {}
  if (!start || !end) return []
  return lines.slice(start.line - 1, end.line).map((text, index) => ({
    text: index === 0 ? text.slice(start.column - 1) : text.replace(/^[ \t>]+/, ''),
    line: start.line + index,
  }))
}

/** `#word` is a tag; it is a title without its space at the top of a text that has none. */
function isHeading(marks: string, text: string, node: Paragraph, tree: Root): boolean {
  if (marks.length > 1 || marks.startsWith('＃')) return true
  const isTop = tree.children.find(({ type }) => type !== 'yaml') === node
  const isTitled = tree.children.some(
    ({ type, ...rest }) => type === 'heading' && 'depth' in rest && rest.depth === 1,
  )
  return isTop && !isTitled && /^#\p{Lu}.* /u.test(text) && !text.includes(' #')
}

function headingMiss(marks: string, line: number): NearMiss {
  const typed = '#'.repeat(marks.length)
  return {
    line,
    reason: `A line that begins with \`${marks}\` is no heading without a space`,
    note: `Put a space behind the marks, \`${typed} …\`, or \`\\\` before them to keep the text.`,
  }
}

function tableMiss(head: string | undefined, row: string, line: number): NearMiss {
  const columns = head === undefined ? 'no line with their heads' : cellsIn(head)
  return {
    line,
    reason: `A row of dashes for ${cellsIn(row)} columns under ${columns}: this is no table`,
    note: 'Write `---` once for each column of the line above, with no blank line between.',
  }
}

function dashesMiss(line: number): NearMiss {
  return {
    line,
    reason: 'Lines between `|` without a row of dashes: they are no table',
    note: 'Put a line `| --- | --- |` under the first of them, with `---` once for each column.',
  }
}

function cellsIn(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length
}

function definitionMiss(line: number): NearMiss {
  return {
    line,
    reason: 'A line that begins with `: ` defines nothing here',
    note: 'Write `- Define: **Term** — meaning` for a slide that defines a term, or a list.',
  }
}

/** What stands in `![[…]]` and names no picture; as text, where it may be spoken only, it is easily missed. */
function embeddedNotes(tree: Root, source: string): readonly NearMiss[] {
  return nodesIn(tree).flatMap(({ type, position }) => {
    if (type !== 'text' || !position) return []
    const { start, end } = position
    return source
      .slice(start.offset, end.offset)
      .split('\n')
      .flatMap((typed, index) => {
        const [found] = embedded.exec(typed) ?? []
        return found === undefined ? [] : [embeddedMiss(found, start.line + index)]
      })
  })
}

function embeddedMiss(typed: string, line: number): NearMiss {
  return {
    line,
    reason: `\`${typed}\` embeds nothing: it names no picture`,
    note: 'Name a picture with its ending, `![[pier.png]]`; `:::include{file=part.md}` takes in another text.',
  }
}

/** Rows with more cells than their table has columns: what is in those is not shown. */
function wideRows({ children, align }: Table): readonly NearMiss[] {
  const columns = align?.length ?? children[0]?.children.length ?? 0
  return children.flatMap(row => {
    const line = row.position?.start.line
    const extra = row.children.length - columns
    if (extra <= 0 || line === undefined) return []
    return [
      {
        line,
        reason: `A row of ${row.children.length} cells in a table with ${columns} columns: what is in the last is not shown`,
        note: 'A `|` ends a cell in code too: write `\\|` where it is text.',
      },
    ]
  })
}
