import type { Claim } from '../argument/argument.js'
import type { Base } from './base.js'
import type { ClaimSlide } from './deck.js'
import { layoutWith } from './layout.js'

/** An assertion with its support below; without any, a statement. */
export function claimSlide(claim: Claim, base: Base): ClaimSlide {
  const { body, visual } = claim
  return { ...base, kind: 'claim', visual, body, layout: layoutWith(body, base.layout) }
}
