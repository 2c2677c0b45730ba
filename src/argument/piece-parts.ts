import type { Block, Inline, Plan, SetPiece } from './argument.js'

/** What a set piece itself says, in order; what stands in it, and who said it, apart. */
export function pieceWords(piece: SetPiece): readonly Inline[] {
  switch (piece.type) {
    case 'quotation':
      return piece.paragraphs
    case 'number':
      return [piece.figure, piece.text]
    case 'definition':
      return [piece.term, piece.meaning]
    case 'objection':
    case 'question':
    case 'recall':
      return [piece.text]
  }
}

/** Blocks inside a set piece, with the planning data of what holds them there and is no unit: a reply. */
interface Held {
  readonly blocks: readonly Block[]
  readonly plan?: Plan | undefined
}

/** What stands in a set piece, in order. */
export function heldIn(piece: SetPiece): readonly Held[] {
  switch (piece.type) {
    case 'objection':
      return [{ blocks: piece.below }, ...piece.replies.map(({ below, plan }) => ({ blocks: below, plan }))]
    case 'number':
    case 'definition':
    case 'question':
      return [{ blocks: piece.below }]
    case 'quotation':
    case 'recall':
      return []
  }
}

/** All blocks in a set piece, in order. */
export function pieceBlocks(piece: SetPiece): readonly Block[] {
  return heldIn(piece).flatMap(({ blocks }) => blocks)
}
