import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Block, Objection, SetPiece } from './argument.js'
import { definitionOf, figureOf, targetOf } from './inline-parts.js'
import type { PieceRole } from './roles.js'

/** Whether a piece can be replied to. */
export function isObjection(piece: SetPiece): piece is Objection {
  return piece.type === 'objection'
}

/** The piece that a label and its text make, with the blocks `below` it. */
export function pieceOf(
  role: PieceRole,
  text: readonly PhrasingContent[],
  unit: Pick<SetPiece, 'id' | 'plan' | 'notes' | 'place'>,
  below: readonly Block[],
): SetPiece {
  switch (role) {
    case 'objection':
      return { type: 'objection', ...unit, text, below, replies: [] }
    case 'number':
      return { type: 'number', ...unit, ...figureOf(text), below }
    case 'definition':
      return { type: 'definition', ...unit, ...definitionOf(text), below }
    case 'question':
      return { type: 'question', ...unit, text, below }
    case 'recall':
      return { type: 'recall', ...unit, text, ...targetOf(text) }
  }
}

/** A reply, before it is read. */
interface Answer {
  readonly block: Paragraph
  /** What else stands in its list item. */
  readonly inside: readonly RootContent[]
}

/** Parts what stands inside an objection into replies and the rest. */
export function repliesIn(blocks: readonly RootContent[]): {
  readonly replies: readonly Answer[]
  readonly others: readonly RootContent[]
} {
  const replies = blocks.flatMap((node): Answer[] => {
    if (isReply(node)) return [{ block: node, inside: [] }]
    return node.type === 'list' ? node.children.flatMap(answerOf) : []
  })
  const others = blocks.flatMap((node): RootContent[] => {
    if (isReply(node)) return []
    if (node.type !== 'list') return [node]
    const children = node.children.filter(item => answerOf(item).length === 0)
    return children.length > 0 ? [{ ...node, children }] : []
  })
  return { replies, others }
}

function answerOf({ children: [block, ...inside] }: ListItem): Answer[] {
  return isReply(block) ? [{ block, inside }] : []
}

function isReply(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.data?.label?.role === 'reply'
}
