import type { BlockContent, Blockquote, List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Role } from '../language/role.js'
import { attributesOf, type Label, placeOf } from '../outline/nodes.js'
import type { Block, Line, Plan, Reply, Shown } from './argument.js'
import { isMathematics, markedAsNote, positionOf } from './block-parts.js'
import type { Content, Context } from './content.js'
import { figuresOf } from './figures.js'
import { implicationsLast } from './implications.js'
import { splitLead } from './inline-parts.js'
import {
  addLine,
  addOwned,
  attach,
  emptyContent,
  lift,
  type OpenContent,
  type OpenLines,
} from './open-content.js'
import { notesWithOwner } from './owner.js'
import { isObjection, pieceOf, repliesIn } from './pieces.js'
import { ownPlan, planOf } from './plan.js'
import { quotationOf } from './quotation.js'
import { isLineRole, isPieceRole, type PieceRole, type RoleThatMakes, roles } from './roles.js'
import { isIntroduced, signed } from './signed.js'
import { underLabels } from './under-labels.js'
import { isLed } from './visuals.js'

/** Sorts the blocks under a heading: shown in the body, on slides of their own, or spoken. */
export function contentOf(blocks: readonly RootContent[], context: Context): Content {
  const content = emptyContent()
  const all = signed(underLabels(blocks))
  for (const [index, block] of all.entries()) {
    if (block.type !== 'blockquote') readBlock(block, content, context)
    else readQuotation(block, isIntroduced(all[index - 1] ?? context.above, all[index + 1]), content, context)
  }
  const { saying: _, body, ...rest } = content
  return { ...rest, body: implicationsLast(body) }
}

function readBlock(block: RootContent, content: OpenContent, context: Context): void {
  if (block.type === 'notes') {
    content.saying.push(...block.children.map(child => markedAsNote(child as BlockContent)))
  } else if (block.type === 'paragraph') {
    readParagraph(block, content, context)
  } else {
    content.saying = content.notes
    if (block.type === 'list') readList(block, content, context)
    else if (block.type === 'blockquote') readQuotation(block, false, content, context)
    else if (block.type !== 'thematicBreak') content.body.push(shown(block, context))
  }
}

/** @param introduced whether the text around it says whose words they are */
function readQuotation(block: Blockquote, introduced: boolean, content: OpenContent, context: Context): void {
  const notes: BlockContent[] = []
  const quotation = quotationOf(block, notes, context)
  if (quotation) content.pieces.push(quotation)
  else content.body.push({ ...shown(block, context), ...(introduced ? { introduced } : {}) })
  content.saying = quotation ? notes : content.notes
}

function readParagraph(block: Paragraph, content: OpenContent, context: Context): void {
  const label = block.data?.label
  if (label) {
    content.saying = content.notes
    readLabelled(block, label, [], content, context)
    return
  }
  const { figures, rest } = figuresOf(block, context.file)
  content.body.push(...figures)
  if (!rest) return
  if (context.matter.prose === 'show' || rest.data?.shown || isMathematics(rest))
    content.body.push(shown(rest, context))
  else content.saying.push(rest)
}

/** A labelled paragraph or list item; `inside` is what else stands in the item. */
function readLabelled(
  block: Paragraph,
  { role, word }: Label,
  inside: readonly RootContent[],
  content: OpenContent,
  context: Context,
): void {
  if (isLineRole(role)) readLine(role, block, inside, content, context, word)
  else if (isPieceRole(role)) readPiece(role, block, inside, content, context)
  else if (!dependents[roles[role].makes](block, inside, content, context))
    readLine('point', block, inside, content, context, word, role)
}

/**
 * Reads what a label makes that belongs to something else.
 *
 * @returns whether there is something to belong to; where there is not, nothing is read
 */
type ReadDependent = (
  block: Paragraph,
  inside: readonly RootContent[],
  content: OpenContent,
  context: Context,
) => boolean

type Dependent = Exclude<Role, RoleThatMakes<'line' | 'piece' | 'callback'>>

const dependents: Readonly<Record<(typeof roles)[Dependent]['makes'], ReadDependent>> = {
  thesis: readThesis,
  reply: readReply,
  headline: readHeadline,
  attachment(block, inside, content, context) {
    const isAttached = attach(block, content)
    if (isAttached) for (const node of inside) readBlock(node, content, context)
    return isAttached
  },
  // `Note:` has opened a block of notes by now; one that could not is a line.
  note: () => false,
}

function readHeadline(
  block: Paragraph,
  inside: readonly RootContent[],
  content: OpenContent,
  context: Context,
): boolean {
  const plan = planOf(attributesOf(block), placeOf(block), context.file)
  // For everybody the headline is the one above.
  if (isForAll(plan)) return false
  content.headlines.push({ text: block.children, plan })
  for (const node of inside) readBlock(node, content, context)
  return true
}

function isForAll(plan: Plan): boolean {
  const { for: forSome, notFor, topics, detail, within } = plan
  return [forSome, notFor, topics, within ?? []].every(({ length }) => length === 0) && detail === undefined
}

/** The first thesis of a talk; a second one is a line. */
function readThesis(
  block: Paragraph,
  inside: readonly RootContent[],
  content: OpenContent,
  context: Context,
): boolean {
  if (context.hasThesis || content.thesis) return false
  const attributes = attributesOf(block)
  const place = placeOf(block)
  const id = context.ids.thesis(attributes.id)
  const nested = contentOf(inside, { ...context, hasThesis: true })
  const notes = [...nested.notes]
  content.thesis = {
    type: 'thesis',
    id,
    plan: planOf(attributes, place, context.file),
    notes,
    place,
    text: block.children,
  }
  addOwned(nested.body, id, content)
  lift(nested, id, content)
  content.saying = notes
  return true
}

function readPiece(
  role: PieceRole,
  block: Paragraph,
  inside: readonly RootContent[],
  content: OpenContent,
  context: Context,
): void {
  const attributes = attributesOf(block)
  const place = placeOf(block)
  const id = context.ids.item(attributes.id, context.parent, role)
  const { replies, others } = role === 'objection' ? repliesIn(inside) : { replies: [], others: inside }
  const nested = contentOf(others, within(id, content, context))
  const unit = { id, plan: planOf(attributes, place, context.file), notes: nested.notes, place }
  content.pieces.push(pieceOf(role, block.children, unit, nested.body))
  if (role === 'recall') addOwned(nested.body, id, content)
  for (const reply of replies) readReply(reply.block, reply.inside, content, context)
  lift(nested, id, content)
}

/** What answers the last objection, in its own item or after it. */
function readReply(
  block: Paragraph,
  inside: readonly RootContent[],
  content: OpenContent,
  context: Context,
): boolean {
  const index = content.pieces.findLastIndex(isObjection)
  const objection = content.pieces[index]
  if (objection?.type !== 'objection') return false
  const nested = contentOf(inside, within(objection.id, content, context))
  content.pieces[index] = {
    ...objection,
    notes: [...objection.notes, ...nested.notes],
    replies: [...objection.replies, replyOf(block, nested.body, context)],
  }
  lift(nested, objection.id, content)
  return true
}

function replyOf(block: Paragraph, below: readonly Block[], { file }: Context): Reply {
  const place = placeOf(block)
  return { text: block.children, below, ...ownPlan(attributesOf(block), place, file), place }
}

function shown(node: RootContent, { file }: Context): Shown {
  return { type: 'shown', node, ...ownPlan(attributesOf(node), placeOf(node), file) }
}

/** A list of nothing but pictures arranges them: they are shown as pictures are. */
function isGallery({ ordered, children }: List, { file }: Context): boolean {
  return (
    !ordered &&
    children.every(({ children: [first, ...rest] }) => {
      if (first?.type !== 'paragraph' || first.data?.label || rest.length > 0) return false
      const { figures, rest: words } = figuresOf(first, file)
      return figures.length > 0 && !words
    })
  )
}

function readList(list: List, content: OpenContent, context: Context): void {
  if (isGallery(list, context)) {
    for (const block of list.children.flatMap(({ children }) => children)) readBlock(block, content, context)
    return
  }
  const start = list.ordered ? { start: list.start ?? 1 } : {}
  const lines: OpenLines = { type: 'lines', ...start, lines: [] }
  content.body.push(lines)
  for (const item of list.children) readItem(item, content, context)
  const at = content.body.indexOf(lines)
  if (at >= 0 && lines.lines.length === 0) content.body.splice(at, 1)
}

function readItem(item: ListItem, content: OpenContent, context: Context): void {
  const [first, ...rest] = item.children
  if (!first) return
  if (first.type === 'notes') {
    readBlock(first, content, context)
    readItem({ ...item, children: rest }, content, context)
  } else if (first.type !== 'paragraph') {
    readLine(
      'point',
      { type: 'paragraph', children: [], ...positionOf(first) },
      item.children,
      content,
      context,
    )
  } else {
    const label = first.data?.label
    if (label) readLabelled(first, label, rest, content, context)
    else readLine('point', first, rest, content, context)
  }
}

function readLine(
  role: Line['role'],
  block: Paragraph,
  inside: readonly RootContent[],
  content: OpenContent,
  context: Context,
  word?: string,
  misplaced?: Role,
): void {
  const attributes = attributesOf(block)
  const id = context.ids.item(attributes.id, context.parent, role)
  const nested = contentOf(inside, { ...within(id, content, context), above: block })
  const lead = word === undefined && isLed(context.visual) ? splitLead(block.children) : undefined
  const label = word ?? lead?.word
  const line: Line = {
    type: 'line',
    role,
    id,
    ...(label ? { word: label } : {}),
    ...(misplaced ? { misplaced } : {}),
    text: lead?.text ?? block.children,
    below: nested.body,
    plan: planOf(attributes, placeOf(block), context.file),
    notes: [],
    place: placeOf(block),
  }
  content.saying.push(...notesWithOwner(nested.notes, id))
  lift(nested, id, content)
  addLine(line, content)
}

/** The context of what stands inside a unit. */
function within(id: string, content: OpenContent, context: Context): Context {
  const hasThesis = context.hasThesis || content.thesis !== undefined
  return { ...context, parent: id, visual: undefined, hasThesis, above: undefined }
}
