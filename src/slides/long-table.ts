import type { Table, TableRow } from 'mdast'
import { evenly } from './evenly.js'
import { cells, columnsOf, rowHeights, stage, total } from './room.js'

/**
 * The height of a table in CSS px; endless where its columns do not stand side by side.
 *
 * @param pixels of its type, the smallest without them
 */
export function tableHeight(table: Table, pixels = cells.pixels): number {
  const columns = columnsOf(table)
  const scale = pixels / cells.pixels
  if (total(columns, 'least') * scale > stage.width) return Number.POSITIVE_INFINITY
  // In a narrower stage, and larger then.
  return rowHeights(table, columns, stage.width / scale).reduce((sum, height) => sum + height, 0) * scale
}

/**
 * A table in as few parts as fit into `height` each: its rows below its head again, and where its columns do not stand side
 * by side, some of them beside the first one again.
 */
export function tableParts(table: Table, height: number): readonly Table[] {
  return byColumns(table).flatMap(part => byRows(part, height))
}

function byColumns(table: Table): readonly Table[] {
  const [first, ...others] = columnsOf(table)
  if (!first || others.length < 2) return [table]
  const spans = evenly(
    others.map(({ least }) => least),
    stage.width - first.least,
  )
  if (spans.length === 1) return [table]
  return spans.map(([from, to]) => {
    const some = <Cell>([head, ...rest]: readonly Cell[]) => [
      ...(head === undefined ? [] : [head]),
      ...rest.slice(from, to),
    ]
    const rows = table.children.map(row => ({ ...row, children: some(row.children) }))
    return { ...table, align: table.align ? some(table.align) : null, children: rows }
  })
}

function byRows(table: Table, height: number): readonly Table[] {
  const [head, ...rows] = table.children
  const [headHeight = 0, ...heights] = rowHeights(table, columnsOf(table))
  const spans = evenly(heights, height - headHeight)
  if (!head || spans.length === 1) return [table]
  return spans.map(([from, to]) => {
    const own: TableRow[] = rows.slice(from, to)
    return { ...table, children: [head, ...own], position: own[0]?.position ?? table.position }
  })
}
