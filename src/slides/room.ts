import type { Table, TableCell } from 'mdast'
import { plainText } from '../language/plain-text.js'

// How much room things take on the stage at the smallest sizes that they are set in, in CSS px; the style sheets have the
// same sizes. It is reckoned from counted signs, so that it is known without a browser; the check that looks at the
// finished page is the proof.

/** Between the margins of the stage, 1280 by 720. */
export const stage = { width: 1120, height: 580 }

/** Of code at 20 px: what is in a row beside its number, how high a row is, and what the frame around the rows takes. */
export const listing = { pixels: 20, columns: 84, row: 28.4, frame: 32 }

/** Of a table at 20 px: a line of a cell, what is above and below a row's lines, and after a cell but a row's last. */
export const cells = { pixels: 20, line: 27, around: 13, gap: 20 }

/** Of running text at 23 px. */
const text = { signs: 88, line: 34 }

/** Of the headline at 44 px, with the gap below it. */
const headline = { signs: 44, line: 50, gap: 28 }

/** What is left for the body below a headline; what stands at the foot takes its own. */
export function bodyHeight(heading: string): number {
  if (heading === '') return stage.height
  return stage.height - headline.gap - Math.ceil(breadth(heading) / headline.signs) * headline.line
}

/** What the foot takes with so many sources and notes, of which two stand in a line. */
export function footHeight(notes: number): number {
  return notes === 0 ? 0 : Math.ceil(notes / 2) * 26 + headline.gap
}

/** The height of paragraphs of running text. */
export function textHeight(paragraphs: readonly string[]): number {
  const lines = paragraphs.map(words => Math.max(1, Math.ceil(breadth(words) / text.signs)))
  return lines.reduce((total, count) => total + count * text.line + 12, 0)
}

/** The rows that a line of code takes. */
export function codeRows(line: string): number {
  return Math.max(1, Math.ceil(breadth(line) / listing.columns))
}

/** Columns of a table by their breadth, in CSS px. */
export interface Column {
  /** That of its longest word, and of its longest cell. */
  readonly least: number
  readonly most: number
}

/** The columns of a table, narrowest and widest. */
export function columnsOf({ children: rows }: Table): readonly Column[] {
  const count = Math.max(0, ...rows.map(({ children }) => children.length))
  return Array.from({ length: count }, (_, at) => {
    const texts = rows.map(({ children }) => cellText(children[at]))
    const words = texts.flatMap(words => words.split(breakable))
    return { least: longest(words) + cells.gap, most: longest(texts) + cells.gap }
  })
}

/** The height of each row of a table, as browsers share its width among columns. */
export function rowHeights(
  { children: rows }: Table,
  columns: readonly Column[],
  width = stage.width,
): readonly number[] {
  const [least, most] = [total(columns, 'least'), total(columns, 'most')]
  const share = most <= width ? 1 : Math.max(0, (width - least) / (most - least))
  const widths = columns.map(column => column.least + (column.most - column.least) * share - cells.gap)
  return rows.map(({ children }) => {
    const lines = children.map((cell, at) => Math.ceil((px(cellText(cell)) - 1) / (widths[at] ?? 1)))
    return Math.max(1, ...lines) * cells.line + cells.around
  })
}

/** The sum of the narrowest or widest columns. */
export function total(columns: readonly Column[], width: keyof Column): number {
  return columns.reduce((sum, column) => sum + column[width], 0)
}

function cellText(cell: TableCell | undefined): string {
  return cell ? plainText(cell.children) : ''
}

/** Where a line of a cell may break: at a space, after a hyphen, beside a wide sign. */
const breakable = /\s+|(?<=[-–—\u2E80-\u9FFF\uAC00-\uD7AF])/u

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|\p{Emoji_Presentation}/gu

/** In signs of the common breadth: those of East Asia take two, tabs as many as code shows. */
function breadth(words: string): number {
  // Most of what is counted has no such signs.
  const extra = /[^\0-\u10FF]/.test(words) ? (words.match(wide)?.length ?? 0) : 0
  const tabs = words.includes('\t') ? words.split('\t').length - 1 : 0
  return words.length + extra + tabs
}

/** How broad words are in a cell, in CSS px: figures are tabular, and most letters narrower. */
function px(words: string): number {
  const narrow = words.match(/[ .,:;!'’|()ijlt-]/g)?.length ?? 0
  const small = words.match(/[a-hkm-su-z]/g)?.length ?? 0
  return narrow * 6.5 + small * 11 + (breadth(words) - narrow - small) * 13
}

function longest(words: readonly string[]): number {
  return Math.max(0, ...words.map(px))
}
