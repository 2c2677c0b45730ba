import type { Block, Claim, SetPiece } from '../argument/argument.js'
import { linesOf, withNested } from '../argument/block-lines.js'
import { pieceBlocks } from '../argument/piece-parts.js'

/** The planned seconds of a unit of its own; 0 when the argument has no plan of time. */
export function secondsOf(...units: readonly { readonly plan: Claim['plan'] }[]): number {
  return units.reduce((total, { plan }) => total + (plan.seconds ?? 0), 0)
}

/** The planned seconds of all lines in `blocks`, at any depth. */
export function bodySeconds(blocks: readonly Block[]): number {
  return secondsOf(...withNested(linesOf(blocks)))
}

/** The planned seconds of a set piece with what stands in it. */
export function pieceSeconds(piece: SetPiece): number {
  return secondsOf(piece) + bodySeconds(pieceBlocks(piece))
}
