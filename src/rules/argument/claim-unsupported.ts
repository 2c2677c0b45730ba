import type { Block, Claim } from '../../argument/argument.js'
import { standings } from '../../argument/roles.js'
import type { Selection } from '../../audience/selection.js'
import { plainText } from '../../language/plain-text.js'
import { claimsOf, linesIn } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'

/**
 * A claim with nothing to support it is an opinion. Evidence, reasons (`Because:`), plain points, claims below it,
 * pictures, tables and all that has a slide of its own count as support; an exception (`Unless:`) or a consequence
 * (`So what:`) alone does not, and neither does what is only spoken. That an
 * audience's filters leave a claim without support is said where they do, and what the time leaves of one, here or in the
 * backup, is not judged.
 *
 * @example
 * 5:1 error A claim without support: `The bridge cannot wait`
 * 7:1 error A claim without support: `The town can pay for it`
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## The bridge cannot wait {#wait}
 *
 * ## The town can pay for it
 *
 * - So what: This year's budget has to name it
 *
 * I'll come back to where the money is.
 *
 * ## What to decide today {.conclusion}
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## It carries too much
 *
 * - Twice the traffic it was built for
 *
 * ## An engineer is worried
 *
 * > I would not let my own bus cross it.
 * >
 * > — The town's engineer
 *
 * ## What to decide today {.conclusion}
 * ```
 */
export const claimUnsupported: Rule<ArgumentContext> = {
  id: 'claim-unsupported',
  class: 'D',
  check({ argument, selection }, say) {
    const isWhole = wholeClaims(selection)
    for (const claim of claimsOf(argument.sections)) {
      if (!claim.headline || claim.conclusion || isSupported(claim) || !isWhole(claim)) continue
      const text = plainText(claim.headline)
      say(`A claim without support: \`${text}\``, {
        place: claim.place,
        note: 'Give it a line `- Evidence: …`, a point or a picture, or leave it out.',
      })
    }
  },
}

/** Whether an audience gets a claim as it was written: of a part of one, what is not there is not missing. */
function wholeClaims(selection: Selection | undefined): (claim: Claim) => boolean {
  if (!selection) return () => true
  const told = new Set(selection.decisions.map(({ id }) => id))
  const cut = new Set(selection.decisions.flatMap(({ kept, parent }) => (kept ? [] : (parent ?? []))))
  return ({ id }) => told.has(id) && !cut.has(id)
}

function isSupported({ body, pieces, claims }: Claim): boolean {
  return pieces.length > 0 || claims.length > 0 || body.some(isSupport)
}

function isSupport(block: Block): boolean {
  switch (block.type) {
    case 'lines':
      return linesIn([block]).some(({ role }) => standings[role].supports !== 'nothing')
    case 'figure':
    case 'shown':
      return true
  }
}
