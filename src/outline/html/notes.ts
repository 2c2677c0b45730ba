import type { Html, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { nodesIn } from '../walk.js'
import { placeIn } from './found.js'
import type { Reading } from './reading.js'
import { type Tag, tagsIn } from './tags.js'

/** Notes whose end has not been found yet. */
interface OpenNotes {
  readonly tag: Tag
  readonly from: Html
  readonly children: RootContent[]
  /** Elements of the same name that are open, with its own. */
  depth: number
  /** Whether their end comes before the next of their kind begins; undefined while nobody asked. */
  ends?: boolean
}

/** Whether an element is for the speaker: reveal.js's and pandoc's notes, and what its author has hidden. */
function isNotes({ kind, attributes }: Tag): boolean {
  if (kind !== 'open') return false
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/)
  if (classes.some(name => /^(?:speaker-)?notes$/.test(name))) return true
  return attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style') ?? '')
}

/**
 * Blocks with nodes of notes in place of notes in HTML. What stands in HTML there is read as Markdown, with or without blank
 * lines around it. Notes that nothing ends last until the next heading or rule.
 */
export function withNotes(blocks: readonly RootContent[], reading: Reading): RootContent[] {
  const out: RootContent[] = []
  let open: OpenNotes | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'html') {
      const isBreak = block.type === 'heading' || block.type === 'thematicBreak'
      if (open && isBreak && !endsAhead(open, blocks, index)) giveUp(open)
      ;(open?.children ?? out).push(block)
      continue
    }
    let from = 0
    for (const tag of tagsIn(block.value)) {
      if (open) {
        open.depth += tag.name !== open.tag.name || tag.kind === 'whole' ? 0 : tag.kind === 'open' ? 1 : -1
        if (open.depth > 0) continue
        take(block, from, tag.at)
        out.push(nodeOf(open))
        open = undefined
      } else if (isNotes(tag)) {
        take(block, from, tag.at)
        open = { tag, from: block, children: [], depth: 1 }
      } else continue
      from = tag.at + tag.source.length
    }
    take(block, from, block.value.length)
  }
  if (open) giveUp(open)
  return out

  function take(block: Html, from: number, to: number): void {
    const value = block.value.slice(from, to)
    if (value.trim() === '') return
    const part = from === 0 && to === block.value.length ? block : partOf(block, value, from)
    if (open) open.children.push(...reading.parse({ ...part, value: withoutMarks(value) }))
    else out.push(part)
  }

  function giveUp(unclosed: OpenNotes): void {
    reading.warn(
      `Unexpected \`${unclosed.tag.source}\` without its end: the notes last until the next heading`,
      placeIn(unclosed.from, unclosed.tag.at),
      `Write \`</${unclosed.tag.name}>\` after the last of them.`,
    )
    out.push(nodeOf(unclosed))
    open = undefined
  }
}

function endsAhead(open: OpenNotes, blocks: readonly RootContent[], index: number): boolean {
  if (open.ends === undefined) {
    const next = firstOf(open.tag.name, blocks, index)
    open.ends = next?.kind === 'close'
  }
  return open.ends
}

function firstOf(name: string, blocks: readonly RootContent[], from: number): Tag | undefined {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]
    const tag = block?.type === 'html' ? tagsIn(block.value).find(each => each.name === name) : undefined
    if (tag) return tag
  }
  return undefined
}

/** Notes in notes are part of them: read one by one, each would be parsed once for every other that it stands in. */
function withoutMarks(html: string): string {
  return tagsIn(html)
    .filter(isNotes)
    .reduceRight(
      (text, { at, source, name }) => `${text.slice(0, at)}<${name}>${text.slice(at + source.length)}`,
      html,
    )
}

function nodeOf({ children, from }: OpenNotes): RootContent {
  return { type: 'notes', children, ...(from.position ? { position: from.position } : {}) }
}

function partOf(block: Html, value: string, offset: number): Html {
  const position = placeIn(block, offset)
  return { ...block, value, ...(position ? { position: position as NonNullable<Html['position']> } : {}) }
}

/** Takes notes in HTML out of a line, and gives them as a block. */
export function inlineNotes(line: Nodes, reading: Reading): RootContent[] {
  const notes: RootContent[] = []
  let open:
    | { readonly tag: Tag; readonly from: Html; readonly taken: PhrasingContent[]; depth: number }
    | undefined
  visit(line)
  if (open) {
    const { tag, from } = open
    const note = `Write \`</${tag.name}>\` after them.`
    reading.warn(
      `Unexpected \`${tag.source}\` without its end: all that follows is notes`,
      placeIn(from, 0),
      note,
    )
    finish()
  }
  return notes

  function visit(node: Nodes): void {
    if (!('children' in node)) return
    node.children = (node.children as PhrasingContent[]).filter(isPublic) as never
  }

  function isPublic(node: PhrasingContent): boolean {
    const [tag] = node.type === 'html' ? tagsIn(node.value) : []
    if (node.type === 'html' && tag && !open && isNotes(tag)) {
      open = { tag, from: node, taken: [], depth: 1 }
      return false
    }
    if (open && tag?.name === open.tag.name) {
      open.depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0
      if (open.depth === 0) {
        finish()
        return false
      }
    }
    const holdsHtml = 'children' in node && nodesIn(node).some(({ type }) => type === 'html')
    if (holdsHtml) visit(node)
    else open?.taken.push(node)
    return holdsHtml || !open
  }

  function finish(): void {
    if (!open) return
    const position = open.from.position ? { position: open.from.position } : {}
    const paragraph: Paragraph = { type: 'paragraph', children: open.taken, ...position }
    notes.push({ type: 'notes', children: [paragraph], ...position })
    open = undefined
  }
}
