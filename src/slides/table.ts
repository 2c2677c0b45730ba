import type { Block, Shown, Visual } from '../argument/argument.js'
import type { Base } from './base.js'
import { headed, type Kind } from './kind.js'

export interface TableSlide extends Base {
  readonly kind: 'table'
  /** A table that is meant to be drawn as a chart. */
  readonly visual?: Visual
  readonly body: readonly Block[]
}

/** One table, or the chart that it is meant to be drawn as. */
export function tableSlide(table: Shown, visual: Visual | undefined, base: Base): TableSlide {
  return { ...base, kind: 'table', visual, body: [table] }
}

export const tableKind: Kind<TableSlide, 'body'> = headed
