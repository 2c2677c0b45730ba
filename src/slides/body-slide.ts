import type { Block, Claim, Shown } from '../argument/argument.js'
import type { Base } from './base.js'
import { claimSlide } from './claim.js'
import { codeSlide } from './code.js'
import { comparisonSlide, isComparable } from './comparison.js'
import type { Slide } from './deck.js'
import { figureSlide } from './figure.js'
import { tableSlide } from './table.js'
import { untitledSlide } from './untitled.js'

/** The slide that shows a claim's body: of the project's own kind, of the kind of its one block, else a claim. */
export function bodySlide(claim: Claim, base: Base): Slide {
  const { body, headline, visual, ownKind } = claim
  if (ownKind) return claimSlide(claim, base)
  const lone = body.length === 1 ? body[0] : undefined
  if (lone?.type === 'figure') return figureSlide(lone, base)
  if (visual === 'comparison' && lone && isComparable(lone)) return comparisonSlide(lone, base)
  if (isShown(lone, 'table')) return tableSlide(lone, visual, base)
  if (isShown(lone, 'code')) return codeSlide(lone, base)
  return headline ? claimSlide(claim, base) : untitledSlide(body, base)
}

function isShown(block: Block | undefined, type: Shown['node']['type']): block is Shown {
  return block?.type === 'shown' && block.node.type === type
}
