import { styleText } from 'node:util'
import { cellsOf, printable } from '../../diagnostics/reporters/frame.js'
import { minutesOf } from '../naming.js'
import { type Column, isNamed, type Matrix, ownId, type Row } from './matrix.js'
import { type Fate, fateOf, fates } from './words.js'

/** How a table is printed. */
interface Printing {
  /** Cells of the terminal in a line. */
  readonly width: number
  readonly color: boolean
}

/** The widest that ids, audiences' names and words get, and the narrowest column of words worth having, in cells. */
const [widestId, widestName, narrowest] = [26, 16, 16]

/** The matrix as text that fits a terminal; audiences that do not fit beside one another come below. */
export function matrixTable(matrix: Matrix, printing: Printing): string {
  const ids = matrix.rows.filter(isNamed).map(shortId)
  const first = Math.min(widestId, Math.max(...headings.map(cellsOf), ...ids.map(cellsOf)))
  const tables = grouped(matrix.columns, printing.width - first).map(columns =>
    table(matrix, columns, first, printing),
  )
  return `${[...tables, legend(matrix, printing)].join('\n\n')}\n`
}

const headings = ['slides', 'after the end', 'minutes planned', 'of at most', 'minutes given']

function table(
  { columns: all, rows }: Matrix,
  columns: readonly Column[],
  first: number,
  printing: Printing,
) {
  const widths = columns.map(widthOf)
  const line = (head: string, cells: readonly string[], rest = '', styled = false) => {
    const filled = cells.map(
      (cell, at) => `  ${painted(padded(cell, widths[at] ?? 0), styled && styleOf(cell))}`,
    )
    return `${padded(head, first)}${filled.join('')}${rest}`.trimEnd()
  }
  const painted = (text: string, style: Parameters<typeof styleText>[0] | false) =>
    printing.color && style ? styleText(style, text, { validateStream: false }) : text
  const left = printing.width - first - widths.reduce((sum, width) => sum + width + 2, 0) - 2
  const words = (text: string) => (left < narrowest ? '' : `  ${painted(shortened(text, left), 'dim')}`)
  return [
    line(
      '',
      columns.map(({ name }) => name),
    ),
    line(
      'slides',
      columns.map(({ slides }) => String(slides)),
    ),
    line(
      'after the end',
      columns.map(({ backup }) => String(backup)),
    ),
    line(
      'minutes planned',
      columns.map(({ seconds }) => minutesOf(seconds)),
    ),
    line(
      'of at most',
      columns.map(({ budget }) => (budget === undefined ? '–' : minutesOf(budget))),
    ),
    line(
      'minutes given',
      columns.map(({ minutes }) => String(minutes ?? '–')),
    ),
    '',
    ...rows.filter(isNamed).map(row =>
      line(
        shortId(row),
        columns.map(column => signIn(row, all.indexOf(column), column)),
        words(row.title),
        true,
      ),
    ),
  ].join('\n')
}

function signIn({ decisions }: Row, index: number, column: Column): string {
  const decision = decisions[index]
  return decision ? fates[fateOf(decision, column)].sign : ''
}

function styleOf(sign: string): 'green' | 'yellow' {
  return sign === '●' ? 'green' : 'yellow'
}

/** A unit's own id, indented by its depth. */
function shortId(row: Row): string {
  return '  '.repeat(row.depth) + printable(ownId(row))
}

/** Audiences in groups that fit beside one another, one at least. */
function grouped(columns: readonly Column[], width: number): readonly (readonly Column[])[] {
  const groups: Column[][] = []
  let left = 0
  for (const column of columns) {
    const needed = widthOf(column) + 2
    if (groups.length === 0 || needed > left) [left] = [width, groups.push([])]
    groups.at(-1)?.push(column)
    left -= needed
  }
  return groups
}

function widthOf({ name }: Column): number {
  return Math.min(widestName, Math.max(5, cellsOf(name)))
}

/** The signs that occur and what they mean, in lines that fit. */
function legend({ columns, rows }: Matrix, { width }: Printing): string {
  const used = new Set(
    columns.flatMap((column, at) =>
      rows.flatMap(({ decisions: { [at]: decision } }) => (decision ? fateOf(decision, column) : [])),
    ),
  )
  const known = Object.entries(fates).filter(([fate]) => used.has(fate as Fate))
  const entries = known.map(([, { sign, words }]) => `${sign} ${words}`)
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    const longer = last === undefined ? entry : `${last}   ${entry}`
    if (last !== undefined && cellsOf(longer) <= width) lines.splice(-1, 1, longer)
    else lines.push(entry)
  }
  return lines.join('\n')
}

/** `text` in so many cells: cut with an ellipsis, or filled up with spaces. */
function padded(text: string, cells: number): string {
  const shown = shortened(text, cells)
  return shown + ' '.repeat(Math.max(0, cells - cellsOf(shown)))
}

function shortened(text: string, cells: number): string {
  const clean = printable(text)
  if (cellsOf(clean) <= cells) return clean
  const letters = [...clean]
  while (letters.length > 0 && cellsOf(letters.join('')) > cells - 1) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
