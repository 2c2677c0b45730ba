import type { Block, Claim, SetPiece, Shown, Visual } from '../../argument/argument.js'
import { linesOf } from '../../argument/block-lines.js'
import { standings } from '../../argument/roles.js'

/**
 * Seconds that each thing takes before anything is known of its words; those of lines and set pieces are in `standings`,
 * the title's beside its agenda. Rostrum's own: `figure`, `code` and other `shown` blocks, `agenda`, and a plain point.
 */
export const defaultTimes = {
  agenda: 15,
  thesis: 30,
  divider: 8,
  claim: 15,
  callback: 25,
  replies: 25,
  chart: 30,
  figure: 20,
  shown: 10,
} as const

/** Of what grows with its parts: seconds for the whole, and for each event, country, row, column or line of code. */
const growing = {
  timeline: [10, 10],
  map: [25, 8],
  table: [10, 10],
  comparison: [10, 10],
  code: [15, 2],
} as const satisfies Record<Exclude<Visual, 'chart'> | 'table' | 'code', readonly [number, number]>

/** Default seconds of a claim's slide, without the lines that are units of their own. */
export function claimDefault(claim: Claim): number {
  const { visual, body, conclusion } = claim
  if (conclusion) return defaultTimes.callback
  if (visual === 'chart') return defaultTimes.chart
  if (visual) {
    const rows = body.filter(isTable).reduce((total, { node }) => total + rowsIn(node), 0)
    const [whole, each] = growing[visual]
    return (
      whole +
      (rows > 0 ? each * rows : partsIn(claim).reduce<number>((total, part) => total + (part ?? each), 0))
    )
  }
  return Math.max(defaultTimes.claim, blocksDefault(body.filter(block => block.type !== 'lines')))
}

/** Seconds given to each part of a visual by its author, or undefined. */
function partsIn({ body }: Claim): readonly (number | undefined)[] {
  return linesOf(body)
    .filter(({ role }) => role === 'point')
    .map(({ plan }) => plan.seconds)
}

/** Default seconds of all that stands in `blocks`, lines too. */
export function blocksDefault(blocks: readonly Block[]): number {
  return blocks.reduce((total, block) => total + blockDefault(block), 0)
}

function blockDefault(block: Block): number {
  if (block.type === 'figure') return block.plan?.seconds ?? defaultTimes.figure
  if (block.type === 'shown') return block.plan?.seconds ?? shownDefault(block)
  return block.lines.reduce(
    (total, { role, plan, below }) =>
      total + (plan.seconds ?? standings[role].seconds) + blocksDefault(below),
    0,
  )
}

function shownDefault({ node }: Shown): number {
  if (node.type === 'table') return growing.table[0] + growing.table[1] * rowsIn(node)
  if (node.type !== 'code') return defaultTimes.shown
  if (node.lang === 'mermaid') return defaultTimes.figure
  return growing.code[0] + growing.code[1] * node.value.split('\n').length
}

/** Default seconds of a set piece, without the words of a quotation. */
export function pieceDefault(piece: SetPiece): number {
  if (piece.type === 'recall') return 0
  const below = 'below' in piece ? blocksDefault(piece.below) : 0
  const replied = piece.type === 'objection' && piece.replies.length > 0
  return standings[piece.type].seconds + below + (replied ? defaultTimes.replies : 0)
}

function isTable(block: Block): block is Shown {
  return block.type === 'shown' && block.node.type === 'table'
}

/** Rows of a table, without its head. */
function rowsIn(node: Shown['node']): number {
  return node.type === 'table' ? node.children.length - 1 : 0
}
