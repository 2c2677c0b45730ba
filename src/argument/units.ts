import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import type { FrontMatter } from '../outline/front-matter.js'
import { attributesOf, type Label, placeOf } from '../outline/nodes.js'
import { attributionOf } from './attribution.js'
import type { Ids } from './ids.js'
import { definitionOf, figureOf, splitLead } from './inline-parts.js'
import { planOf } from './plan.js'
import type { Block, Figure, Inline, Line, Lines, Plan, Reply, SetPiece, Thesis, Visual } from './types.js'

/** What the blocks under one heading come to. */
export interface Content {
  readonly body: Block[]
  readonly pieces: SetPiece[]
  readonly notes: BlockContent[]
  readonly headlines: { readonly text: Inline; readonly plan: Plan }[]
  thesis?: Thesis
}

/** What reading a block needs to know. */
export interface Context {
  readonly ids: Ids
  readonly matter: FrontMatter
  readonly file: VFile
  /** The id of the heading that the blocks stand under. */
  readonly parent: string
  readonly visual?: Visual | undefined
}

/** Sorts the blocks under a heading: shown in the body, on slides of their own, or spoken. */
export function contentOf(blocks: readonly RootContent[], context: Context): Content {
  const content: Content = { body: [], pieces: [], notes: [], headlines: [] }
  for (const block of blocks) readBlock(block, content, context)
  moveImplicationsLast(content.body)
  return content
}

function readBlock(block: RootContent, content: Content, context: Context): void {
  // Marked as notes, so that no slide shows their first sentence for want of anything else.
  if (block.type === 'notes')
    content.notes.push(...block.children.map(child => markNote(child as BlockContent)))
  else if (block.type === 'list') readList(block, content, context)
  else if (block.type === 'paragraph') readParagraph(block, content, context)
  else if (block.type === 'blockquote') {
    const quoted = attributionOf(block)
    if (!quoted) content.body.push({ type: 'shown', node: block })
    else {
      const last = block.children.at(-1)
      const attributes = attributesOf(last)
      content.pieces.push({
        type: 'quotation',
        id: context.ids.item(attributes.id, context.parent, 'quotation'),
        plan: planOf(attributes, placeOf(last), context.file),
        notes: [],
        place: placeOf(block),
        paragraphs: quoted.paragraphs.map(paragraph => paragraph.children),
        attribution: quoted.attribution,
      })
    }
  } else if (block.type !== 'thematicBreak') content.body.push({ type: 'shown', node: block })
}

function readParagraph(block: Paragraph, content: Content, context: Context): void {
  const label = block.data?.label
  if (label) {
    readLabelled(block, label, [], content, context)
    return
  }
  const images = block.children.filter(child => child.type === 'image')
  for (const image of images) {
    const caption: Inline | undefined = image.title ? [{ type: 'text', value: image.title }] : undefined
    const figure: Figure = {
      type: 'figure',
      url: image.url,
      alt: image.alt ?? '',
      place: placeOf(image),
      ...(caption ? { caption } : {}),
    }
    content.body.push(figure)
  }
  const rest =
    images.length > 0 ? { ...block, children: block.children.filter(child => child.type !== 'image') } : block
  if (
    textOf(rest).trim() === '' &&
    !rest.children.some(child => child.type === 'citation' || child.type === 'html')
  )
    return
  const last = content.pieces.at(-1)
  if (context.matter.prose === 'show' || isMathematics(rest)) content.body.push({ type: 'shown', node: rest })
  else if (last?.type === 'quotation')
    content.pieces[content.pieces.length - 1] = { ...last, notes: [...last.notes, rest] }
  else content.notes.push(rest)
}

/** A labelled paragraph or list item; `inside` is what else stands in the item. */
function readLabelled(
  block: Paragraph,
  label: Label,
  inside: readonly RootContent[],
  content: Content,
  context: Context,
): void {
  const { role, word } = label
  const attributes = attributesOf(block)
  const place = placeOf(block)
  const plan = planOf(attributes, place, context.file)
  const text = block.children
  if (role === 'note') content.notes.push(block, ...(inside as BlockContent[]))
  else if (role === 'headline') content.headlines.push({ text, plan })
  else if (role === 'source' || role === 'credit') attach(block, content)
  else if (role === 'thesis') {
    const thesis: Thesis = { type: 'thesis', id: attributes.id ?? 'thesis', plan, notes: [], place, text }
    if (content.thesis) content.notes.push(block)
    else content.thesis = thesis
  } else if (role === 'reply') readLine('point', { ...block, children: text }, inside, content, context, word)
  else if (
    role === 'evidence' ||
    role === 'warrant' ||
    role === 'backing' ||
    role === 'exception' ||
    role === 'implication'
  ) {
    readLine(role, block, inside, content, context, word)
  } else {
    const id = context.ids.item(attributes.id, context.parent, role)
    const replies = inside.flatMap(node => (node.type === 'list' ? node.children.filter(isReply) : []))
    const others = inside.flatMap((node): RootContent[] => {
      if (node.type !== 'list') return [node]
      const children = node.children.filter(item => !isReply(item))
      return children.length > 0 ? [{ ...node, children }] : []
    })
    const nested = contentOf(others, { ...context, parent: id })
    const unit = { id, plan, notes: nested.notes, place }
    const below = nested.body
    if (role === 'objection')
      content.pieces.push({
        type: 'objection',
        ...unit,
        text,
        below,
        replies: replies.map(item => replyOf(item, nested, { ...context, parent: id })),
      })
    else if (role === 'number') content.pieces.push({ type: 'number', ...unit, ...figureOf(text), below })
    else if (role === 'definition')
      content.pieces.push({ type: 'definition', ...unit, ...definitionOf(text), below })
    else if (role === 'question') content.pieces.push({ type: 'question', ...unit, text, below })
    else {
      const link = text.find(child => child.type === 'link' && child.url.startsWith('#'))
      const target = link?.type === 'link' ? link.url.slice(1) : undefined
      content.pieces.push({ type: 'recall', ...unit, text, ...(target ? { target } : {}) })
      content.body.push(...below)
    }
    content.pieces.push(...nested.pieces)
  }
}

function readList(list: List, content: Content, context: Context): void {
  const start = list.ordered ? { start: list.start ?? 1 } : {}
  // A list of its own, unless the one before it was parted from it by spoken prose alone.
  const lines: Lines = { type: 'lines', ...start, lines: [] }
  content.body.push(lines)
  for (const item of list.children) readItem(item, content, context)
  const at = content.body.indexOf(lines)
  if (at >= 0 && lines.lines.length === 0) content.body.splice(at, 1)
}

function readItem(item: ListItem, content: Content, context: Context): void {
  const [first, ...rest] = item.children
  if (!first) return
  const paragraph: Paragraph =
    first.type === 'paragraph'
      ? checked(item, first)
      : { type: 'paragraph', children: [], ...positionOf(first) }
  const inside = first.type === 'paragraph' ? rest : item.children
  if (paragraph.data?.label) readLabelled(paragraph, paragraph.data.label, inside, content, context)
  else readLine('point', paragraph, inside, content, context)
}

function readLine(
  role: Line['role'],
  block: Paragraph,
  inside: readonly RootContent[],
  content: Content,
  context: Context,
  word?: string,
): void {
  const attributes = attributesOf(block)
  const id = context.ids.item(attributes.id, context.parent, role)
  const nested = contentOf(inside, { ...context, parent: id, visual: undefined })
  const lead =
    word === undefined && (context.visual === 'timeline' || context.visual === 'map')
      ? splitLead(block.children)
      : undefined
  const label = word ?? lead?.word
  const line: Line = {
    type: 'line',
    role,
    id,
    ...(label ? { word: label } : {}),
    text: lead?.text ?? block.children,
    below: nested.body,
    plan: planOf(attributes, placeOf(block), context.file),
    notes: [],
    place: placeOf(block),
  }
  content.pieces.push(...nested.pieces)
  content.notes.push(...nested.notes)
  const last = content.body.at(-1)
  if (last?.type === 'lines') (last.lines as Line[]).push(line)
  else content.body.push({ type: 'lines', lines: [line] })
}

function replyOf(item: ListItem, outer: Content, context: Context): Reply {
  const [first, ...rest] = item.children
  const nested = contentOf(rest, context)
  outer.notes.push(...nested.notes)
  outer.pieces.push(...nested.pieces)
  return { text: first?.type === 'paragraph' ? first.children : [], below: nested.body, place: placeOf(item) }
}

/** A `Source:` or `Credit:` line goes to the block before it; with none there, it is text like any other. */
function attach(block: Paragraph, content: Content): void {
  const last = content.body.at(-1)
  if (last?.type === 'figure') content.body[content.body.length - 1] = { ...last, credit: block.children }
  else if (last?.type === 'shown') content.body[content.body.length - 1] = { ...last, source: block.children }
  else content.body.push({ type: 'shown', node: block })
}

function moveImplicationsLast(body: Block[]): void {
  const moved = body.flatMap(block =>
    block.type === 'lines' ? block.lines.filter(line => line.role === 'implication') : [],
  )
  if (moved.length === 0) return
  for (const [index, block] of body.entries()) {
    if (block.type === 'lines')
      body[index] = { ...block, lines: block.lines.filter(line => line.role !== 'implication') }
  }
  const kept = body.filter(block => block.type !== 'lines' || block.lines.length > 0)
  const last = kept.at(-1)
  if (last?.type === 'lines' && last.start === undefined)
    kept[kept.length - 1] = { ...last, lines: [...last.lines, ...moved] }
  else kept.push({ type: 'lines', lines: moved })
  body.splice(0, body.length, ...kept)
}

function isReply(item: ListItem): boolean {
  const first = item.children[0]
  return first?.type === 'paragraph' && first.data?.label?.role === 'reply'
}

function isMathematics(block: Paragraph): boolean {
  const inline = block.children.filter(
    (child: PhrasingContent) => child.type !== 'text' || child.value.trim() !== '',
  )
  return inline.length > 0 && inline.every(child => child.type === 'inlineMath')
}

function checked(item: ListItem, paragraph: Paragraph): Paragraph {
  if (typeof item.checked !== 'boolean') return paragraph
  return {
    ...paragraph,
    children: [{ type: 'text', value: item.checked ? '☑ ' : '☐ ' }, ...paragraph.children],
  }
}

function positionOf(node: RootContent): Pick<RootContent, 'position'> {
  return node.position ? { position: node.position } : {}
}

function markNote(block: BlockContent): BlockContent {
  return { ...block, data: { ...block.data, label: { role: 'note', word: '' } } }
}
