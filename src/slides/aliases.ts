import type { Argument, Block, Claim, SetPiece } from '../argument/argument.js'
import { linesOf } from '../argument/block-lines.js'
import { pieceBlocks } from '../argument/piece-parts.js'
import type { Slide } from './deck.js'

/**
 * Which slide shows a unit that has none of its own: a line, an objection that stands on its claim's slide, a section
 * without divider.
 *
 * @returns ids of slides, by the ids of those units
 */
export function aliasesOf(argument: Argument, slides: readonly Slide[]): Readonly<Record<string, string>> {
  const ids = new Set(slides.map(({ id }) => id))
  const aliases: Record<string, string> = {}
  /** Notes where `id` leads, and says where what stands in it leads that has no slide. */
  const lead = (id: string, outer: string | undefined): string | undefined => {
    if (ids.has(id)) return id
    if (outer !== undefined) aliases[id] = outer
    return outer
  }
  const leadLines = (blocks: readonly Block[], slide: string | undefined): void => {
    for (const line of linesOf(blocks)) leadLines(line.below, lead(line.id, slide))
  }
  const leadPiece = (piece: SetPiece, claim: string | undefined): void => {
    leadLines(pieceBlocks(piece), lead(piece.id, claim))
  }
  const leadClaim = (claim: Claim, outer: string | undefined): void => {
    const slide = lead(claim.id, firstOf(claim, ids) ?? outer)
    leadLines(claim.body, slide)
    for (const piece of claim.pieces) leadPiece(piece, slide)
    for (const below of claim.claims) leadClaim(below, slide)
  }
  const { intro, thesis, sections } = argument
  leadLines(intro, slides[0]?.id)
  if (thesis) lead('thesis', lead(thesis.id, undefined))
  for (const { id, claims } of sections) {
    const first = claims.map(claim => firstOf(claim, ids)).find(slide => slide !== undefined)
    const slide = lead(id, first)
    for (const claim of claims) leadClaim(claim, slide)
  }
  return aliases
}

/** The first slide of a claim with what stands below it. */
function firstOf(claim: Claim, ids: ReadonlySet<string>): string | undefined {
  if (ids.has(claim.id)) return claim.id
  return (
    claim.pieces.find(({ id }) => ids.has(id))?.id ??
    claim.claims.map(below => firstOf(below, ids)).find(slide => slide !== undefined)
  )
}
