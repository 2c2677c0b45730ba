import type { Claim, Line, SetPiece } from '../../argument/argument.js'
import { linesOf, withNested } from '../../argument/block-lines.js'
import { pieceBlocks } from '../../argument/piece-parts.js'

/**
 * By set piece, the line or other piece of the claim that it is kept with: the one in whose list item it was written, or
 * the nearest around that which can be cut by itself. Pieces that are the claim's own are not in it.
 *
 * @param lines of the claim's body, those that can be cut by themselves
 */
export function keptWith({ pieces }: Claim, lines: readonly Line[]): ReadonlyMap<SetPiece, Line | SetPiece> {
  const byOwner = new Map<string, Line | SetPiece>(withNested(lines).map(line => [line.id, line]))
  const holders = new Map<SetPiece, Line | SetPiece>()
  // A piece comes after the one that it was written in.
  for (const piece of pieces) {
    const around = piece.owner === undefined ? undefined : byOwner.get(piece.owner)
    if (around) holders.set(piece, around)
    // A callback is no more than a part of what it stands in.
    const holder = piece.type === 'recall' ? around : piece
    if (holder) for (const id of [piece.id, ...linesIn(piece).map(line => line.id)]) byOwner.set(id, holder)
  }
  return holders
}

function linesIn(piece: SetPiece): readonly Line[] {
  return withNested(linesOf(pieceBlocks(piece)))
}
