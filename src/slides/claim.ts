import type { Block, Claim, Visual } from '../argument/argument.js'
import type { Base } from './base.js'
import { headed, type Kind } from './kind.js'
import { layoutWith } from './layout.js'

export interface ClaimSlide extends Base {
  readonly kind: 'claim'
  /** How its list is meant to be drawn; its lines carry the date or country code as `word`. */
  readonly visual?: Visual
  /** The project's own kind that it is: the name of its template, and one more CSS class. */
  readonly ownKind?: string
  readonly body: readonly Block[]
}

/** An assertion with its support below; without any, a statement. */
export function claimSlide(claim: Claim, base: Base): ClaimSlide {
  const { body, visual, ownKind } = claim
  return { ...base, kind: 'claim', visual, ownKind, body, layout: layoutWith(body, base.layout) }
}

export const claimKind: Kind<ClaimSlide, 'body'> = headed
