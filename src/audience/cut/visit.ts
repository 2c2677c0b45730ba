import type {
  Argument,
  Block,
  Claim,
  Line,
  Plan,
  Section,
  SetPiece,
  Thesis,
} from '../../argument/argument.js'
import { linesOf } from '../../argument/block-lines.js'
import { heldIn } from '../../argument/piece-parts.js'

/** Whatever of an argument has an id. */
export type AnyUnit = Thesis | Section | Claim | Line | SetPiece

/** A unit and where it stands. */
export interface Visited {
  readonly unit: AnyUnit
  /** The id of the unit that it stands in. */
  readonly parent?: string | undefined
  /** The planning data of what holds it and is no unit: the talk's title, a reply. */
  readonly held?: Plan | undefined
}

/** Every unit of an argument, each after the one that it stands in. */
export function visitedIn(argument: Argument): readonly Visited[] {
  const { thesis, intro, plan, sections } = argument
  return [
    ...linesIn(intro, undefined, plan),
    ...(thesis ? [{ unit: thesis }] : []),
    ...sections.flatMap(section => [
      { unit: section },
      ...section.claims.flatMap(claim => claimIn(claim, section.id)),
    ]),
  ]
}

function claimIn(claim: Claim, parent: string): readonly Visited[] {
  return [
    { unit: claim, parent },
    ...linesIn(claim.body, claim.id),
    ...claim.pieces.flatMap(piece => pieceIn(piece, claim.id)),
    ...claim.claims.flatMap(sub => claimIn(sub, claim.id)),
  ]
}

function pieceIn(piece: SetPiece, parent: string): readonly Visited[] {
  return [
    { unit: piece, parent },
    ...heldIn(piece).flatMap(({ blocks, plan }) => linesIn(blocks, piece.id, plan)),
  ]
}

function linesIn(blocks: readonly Block[], parent: string | undefined, held?: Plan): readonly Visited[] {
  return linesOf(blocks).flatMap(line => [{ unit: line, parent, held }, ...linesIn(line.below, line.id)])
}
