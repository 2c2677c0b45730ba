import type { Block, Claim, SetPiece } from '../argument/argument.js'

/** Planned seconds of the title, which is no unit of the argument, where no plan says otherwise. */
export const titleSeconds = 20

/** The planned seconds of a unit of its own; 0 when the argument has no plan of time. */
export function secondsOf(...units: readonly { readonly plan: Claim['plan'] }[]): number {
  return units.reduce((total, { plan }) => total + (plan.seconds ?? 0), 0)
}

/** The planned seconds of all lines in `blocks`, at any depth. */
export function bodySeconds(blocks: readonly Block[]): number {
  return blocks
    .flatMap(block => (block.type === 'lines' ? block.lines : []))
    .reduce((total, line) => total + secondsOf(line) + bodySeconds(line.below), 0)
}

/** The planned seconds of a set piece with what stands in it. */
export function pieceSeconds(piece: SetPiece): number {
  const below = 'below' in piece ? bodySeconds(piece.below) : 0
  const replies = piece.type === 'objection' ? piece.replies.map(reply => bodySeconds(reply.below)) : []
  return replies.reduce((total, seconds) => total + seconds, secondsOf(piece) + below)
}
