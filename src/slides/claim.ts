import type { Claim } from '../argument/types.js'
import type { Base } from './base.js'
import { layoutWith } from './layout.js'
import type { ClaimSlide } from './types.js'

/** An assertion with its support below; without any, a statement. */
export function claimSlide(claim: Claim, base: Base): ClaimSlide {
  const { body, visual } = claim
  return { ...base, kind: 'claim', visual, body, layout: layoutWith(body, base.layout) }
}
