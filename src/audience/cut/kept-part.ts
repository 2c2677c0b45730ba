import type { BlockContent } from 'mdast'
import type { Block, Claim, Section } from '../../argument/argument.js'
import { withLines } from '../../argument/block-lines.js'

type Ids = ReadonlySet<string>

/** A section without the units that are `lost`, and without what was written in their list items. */
export function keptSection(section: Section, lost: Ids): Section {
  const notes = section.notes.filter(note => !isLostNote(note, lost))
  return { ...section, notes, claims: keptClaims(section.claims, lost) }
}

/** Whether something, or what it was written in, is lost. */
export function isLost(
  { id = '', owner = '' }: { readonly id?: string; readonly owner?: string },
  lost: Ids,
): boolean {
  return lost.has(id) || lost.has(owner)
}

/** Whether notes were written in the list item of a line that is lost. */
export function isLostNote({ data = {} }: BlockContent, lost: Ids): boolean {
  return isLost({ owner: data.owner ?? '' }, lost)
}

/** Whether a block was written in the list item of what is lost; a list is not, its lines may be. */
export function isLostBlock(block: Block, lost: Ids): boolean {
  switch (block.type) {
    case 'lines':
      return false
    case 'figure':
    case 'shown':
      return isLost({ owner: block.owner ?? '' }, lost)
  }
}

function keptClaims(claims: readonly Claim[], lost: Ids): readonly Claim[] {
  return claims
    .filter(claim => !isLost(claim, lost))
    .map(claim => ({
      ...claim,
      notes: claim.notes.filter(note => !isLostNote(note, lost)),
      body: keptBlocks(claim.body, lost),
      pieces: claim.pieces.filter(piece => !isLost(piece, lost)),
      claims: keptClaims(claim.claims, lost),
    }))
}

function keptBlocks(blocks: readonly Block[], lost: Ids): readonly Block[] {
  const kept = blocks.filter(block => !isLostBlock(block, lost))
  return withLines(kept, line =>
    isLost(line, lost) ? [] : [{ ...line, below: keptBlocks(line.below, lost) }],
  )
}
