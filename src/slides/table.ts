import type { Shown, Visual } from '../argument/argument.js'
import type { Base } from './base.js'
import type { TableSlide } from './deck.js'

/** One table, or the chart that it is meant to be drawn as. */
export function tableSlide(table: Shown, visual: Visual | undefined, base: Base): TableSlide {
  return { ...base, kind: 'table', visual, body: [table] }
}
