import type { Box, SeenBlock } from '../../client/probe/measured.js'
import type { PageRule } from '../page-rule.js'
import { upToThree } from './findings.js'

/**
 * Text that is read out in another order than it is seen in: something that stands above another in the same column, or
 * before it in the same line, comes after it in the page. Screen readers, copied text and PDFs follow the page. Headlines,
 * captions and what is placed apart from the flow may stand anywhere.
 */
export const readingOrder: PageRule = {
  id: 'reading-order',
  check({ slides }, say) {
    for (const { stage, place } of slides) {
      const wrong = inversions(stage?.blocks.filter(({ free }) => !free) ?? [])
      if (wrong.length > 0)
        say(`Words are read in another order than they stand in: ${upToThree(wrong)}`, {
          place,
          note: 'Order it in the outline or the template, not in the style sheet: screen readers follow the page.',
        })
    }
  },
}

function inversions(blocks: readonly SeenBlock[]): readonly string[] {
  return blocks.flatMap((one, index) =>
    blocks
      .slice(index + 1)
      .filter(later => isAbove(later.box, one.box) || isBefore(later, one))
      .map(later => `"${later.words}" stands before "${one.words}" and is read after it`),
  )
}

/** In the same column. */
function isAbove(upper: Box, lower: Box): boolean {
  const shared = Math.min(upper[2], lower[2]) - Math.max(upper[0], lower[0])
  const narrower = Math.min(upper[2] - upper[0], lower[2] - lower[0])
  return upper[3] <= lower[1] && shared > narrower / 2
}

/** In the same line. */
function isBefore({ box, rtl }: SeenBlock, { box: other }: SeenBlock): boolean {
  const shared = Math.min(box[3], other[3]) - Math.max(box[1], other[1])
  const lower = Math.min(box[3] - box[1], other[3] - other[1])
  return shared > lower / 2 && (rtl ? box[0] >= other[2] : box[2] <= other[0])
}
