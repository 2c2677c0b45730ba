import type { Argument, Block, Claim, SetPiece } from '../../argument/argument.js'
import { withLines } from '../../argument/block-lines.js'

/**
 * An argument whose every unit has its planned seconds. What `seconds` has no number for takes none of its own: its time
 * is in that of the unit that it stands in.
 */
export function withSeconds(
  argument: Argument,
  seconds: ReadonlyMap<string, number>,
  opening: { readonly title: number; readonly agenda: number },
): Argument {
  const { thesis } = argument
  return {
    ...argument,
    opening,
    intro: blocks(argument.intro),
    ...(thesis ? { thesis: unit(thesis) } : {}),
    sections: argument.sections.map(section => ({ ...unit(section), claims: section.claims.map(claim) })),
  }

  function unit<Unit extends Pick<Claim, 'id' | 'plan'>>(given: Unit): Unit {
    return { ...given, plan: { ...given.plan, seconds: seconds.get(given.id) ?? 0 } }
  }

  function claim(given: Claim): Claim {
    const { body, pieces, claims } = given
    return { ...unit(given), body: blocks(body), pieces: pieces.map(piece), claims: claims.map(claim) }
  }

  function piece(given: SetPiece): SetPiece {
    const own = unit(given)
    switch (own.type) {
      case 'quotation':
      case 'recall':
        return own
      case 'number':
      case 'definition':
      case 'question':
        return { ...own, below: blocks(own.below) }
      case 'objection': {
        const replies = own.replies.map(reply => ({ ...reply, below: blocks(reply.below) }))
        return { ...own, below: blocks(own.below), replies }
      }
    }
  }

  function blocks(given: readonly Block[]): readonly Block[] {
    return withLines(given, line => [{ ...unit(line), below: blocks(line.below) }])
  }
}
