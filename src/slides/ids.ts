import type { Argument, Block, Claim } from '../argument/argument.js'
import { linesOf, withNested } from '../argument/block-lines.js'

/** Every id that the units of an argument have. */
export function idsOf(argument: Argument): ReadonlySet<string> {
  const ids = argument.sections.flatMap(section => [section.id, ...section.claims.flatMap(claimIds)])
  return new Set(argument.thesis ? [argument.thesis.id, ...ids] : ids)
}

/** `id` for a slide that stands for no unit, made to differ from the `taken` ones. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`${id}-slide`, taken) : id
}

function claimIds(claim: Claim): string[] {
  const pieces = claim.pieces.map(piece => piece.id)
  return [claim.id, ...lineIds(claim.body), ...pieces, ...claim.claims.flatMap(claimIds)]
}

function lineIds(blocks: readonly Block[]): string[] {
  return withNested(linesOf(blocks)).map(({ id }) => id)
}
