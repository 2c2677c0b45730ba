import type { Block, Claim, Section, SetPiece } from '../../argument/argument.js'
import { markedAsNote } from '../../argument/block-parts.js'
import { isLost, isLostBlock, isLostNote } from './kept-part.js'

type Ids = ReadonlySet<string>

/**
 * What is cut of a section, as claims in the author's order: those that were cut whole as they are, and for each that was
 * kept, but not all of it, one with its headline and the rest. What calls back to a unit is not among it, since nothing is
 * left to sum up.
 * What was to be said at the section's start, and is not said there any more, is said at the first of these claims.
 *
 * @param freeId makes an id that no unit has from one that a unit has
 */
export function cutSection(section: Section, lost: Ids, freeId: (id: string) => string): readonly Claim[] {
  const [first, ...others] = cutClaims(section.claims, lost, freeId)
  if (!first) return []
  const unsaid = lost.has(section.id) ? section.notes : section.notes.filter(note => isLostNote(note, lost))
  // Nobody wrote them for this claim's slide: they are not shown there for want of anything else.
  return [{ ...first, notes: [...first.notes, ...unsaid.map(markedAsNote)] }, ...others]
}

function cutClaims(claims: readonly Claim[], lost: Ids, freeId: (id: string) => string): readonly Claim[] {
  return claims.flatMap(claim => {
    if (isLost(claim, lost)) return [claim]
    const body = cutBlocks(claim.body, lost)
    const pieces = claim.pieces.filter(piece => isLost(piece, lost) && !callsBack(piece))
    const rest: Claim = {
      type: 'claim',
      id: freeId(claim.id),
      plan: { priority: 'should', key: false, for: [], notFor: [], topics: [], needs: [] },
      notes: claim.notes.filter(note => isLostNote(note, lost)),
      place: claim.place,
      ...(claim.headline ? { headline: claim.headline } : {}),
      headlines: [],
      body,
      pieces,
      claims: [],
      attributes: { classes: [], pairs: {} },
      conclusion: false,
    }
    return [...(body.length + pieces.length > 0 ? [rest] : []), ...cutClaims(claim.claims, lost, freeId)]
  })
}

function callsBack(piece: SetPiece): boolean {
  return piece.type === 'recall' && piece.target !== undefined
}

function cutBlocks(blocks: readonly Block[], lost: Ids): readonly Block[] {
  return blocks.flatMap(block => cutOf(block, lost))
}

function cutOf(block: Block, lost: Ids): readonly Block[] {
  switch (block.type) {
    case 'lines': {
      const lines = block.lines.filter(line => isLost(line, lost))
      const inside = block.lines.flatMap(line => (isLost(line, lost) ? [] : cutBlocks(line.below, lost)))
      return [...(lines.length > 0 ? [{ type: 'lines' as const, lines }] : []), ...inside]
    }
    case 'figure':
    case 'shown':
      return isLostBlock(block, lost) ? [block] : []
  }
}
