import type { Html, Parents, Root, RootContent } from 'mdast'
import type { Processor, Transformer } from 'unified'
import { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import { beginsNotes } from '../syntax/notes.js'
import { nodesIn } from '../walk.js'
import { isHtml } from './blocks.js'
import { grouped } from './groups.js'
import { readLine } from './line.js'
import { inlineNotes, withNotes } from './notes.js'
import type { Reading } from './reading.js'

/**
 * Reads the HTML in an outline: notes become notes, an element around Markdown holds it, what no slide can show is warned
 * of, and tags that are none are text.
 *
 * @param trusted whether HTML is shown as it is
 */
export function readHtml(this: Processor, { trusted }: { readonly trusted: boolean }): Transformer<Root> {
  return (tree, file) => {
    if (!String(file).includes('<') || !nodesIn(tree).some(isHtml)) return
    readBlocks(tree, {
      isTrusted: trusted,
      parse: html => markdownIn(html, text => this.parse(new VFile(text)) as Root),
      warn: (reason, place, note) => report(file, 'html-dropped', reason, { place, note }),
    })
  }
}

/** What some HTML holds, read as Markdown, all at the place of the HTML. */
function markdownIn({ value, position }: Html, parse: (text: string) => Root): readonly RootContent[] {
  const lines = value.split('\n')
  const [, ...others] = lines
  const indents = others.filter(line => line.trim() !== '').map(line => line.search(/\S/))
  const indent = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)
  const text = lines.map((line, index) => (index === 0 ? line.trimStart() : line.slice(indent))).join('\n')
  // An empty line first: what looks like a front matter is none.
  const { children } = parse(`\n${text}`)
  for (const child of children) for (const node of nodesIn(child)) if (position) node.position = position
  return children
}

function readBlocks(parent: Parents, reading: Reading): void {
  const children = (parent.children as RootContent[]).flatMap(child => untilNotes(child, reading))
  const blocks = withNotes(children.map(loneTag), reading)
  parent.children = grouped(
    blocks.flatMap(block => readBlock(block, reading)),
    reading,
  ) as never
}

/** An HTML block lasts to the next blank line, but where a line in it begins notes: that and what comes after it is Markdown. */
function untilNotes(block: RootContent, reading: Reading): RootContent[] {
  if (block.type !== 'html') return [block]
  const lines = block.value.split('\n')
  const first = lines.findIndex((line, index) => index > 0 && (notesFence.test(line) || beginsNotes(line)))
  if (first < 0) return [block]
  const [above, below] = [lines.slice(0, first), lines.slice(first)].map(part => part.join('\n'))
  return [{ ...block, value: above ?? '' }, ...reading.parse({ ...block, value: below ?? '' })]
}

const notesFence = /^[ \t]*:{3,}[ \t]*(?:speaker-)?notes?[ \t]*$/

function readBlock(block: RootContent, reading: Reading): RootContent[] {
  if (!('children' in block)) return [block]
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'table') {
    if (!nodesIn(block).some(isHtml)) return [block]
    const notes = inlineNotes(block, reading)
    for (const line of block.type === 'table' ? block.children.flatMap(row => row.children) : [block])
      readLine(line, reading)
    return block.children.length > 0 || block.type !== 'paragraph' ? [block, ...notes] : notes
  }
  readBlocks(block, reading)
  return [block]
}

/** A paragraph that is nothing but one component's tag, as a block: what it begins or ends stands in other blocks. */
function loneTag(block: RootContent): RootContent {
  if (block.type !== 'paragraph' || block.children.length !== 1) return block
  const [child] = block.children
  return child?.type === 'html' && /^<\/?[a-z][a-z0-9]*-/i.test(child.value) ? child : block
}
