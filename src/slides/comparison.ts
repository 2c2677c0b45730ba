import type { Strong } from 'mdast'
import type { Block, Inline, Line, Lines, Shown } from '../argument/argument.js'
import type { Base } from './base.js'
import { body, inset, type Kind, running } from './kind.js'

export interface ComparisonSlide extends Base {
  readonly kind: 'comparison'
  /** Bullets led by bold names become columns; a table stays one. */
  readonly columns: readonly { readonly name: Inline; readonly line: Line }[]
  readonly body: readonly Block[]
}

type Column = ComparisonSlide['columns'][number]

/** What stands between a column's name and its text; a hyphen before a digit is a minus sign. */
const separator = /^\s*(?:[–—:：]+|-+(?=\s|$))?\s*/u

/** Things side by side: the lines of one list led by bold names, or a table. */
export function comparisonSlide(block: Lines | Shown, base: Base): ComparisonSlide {
  if (block.type === 'shown') return { ...base, kind: 'comparison', columns: [], body: [block] }
  return { ...base, kind: 'comparison', columns: block.lines.flatMap(columnOf), body: [] }
}

/** Whether a block can be drawn as a comparison. */
export function isComparable(block: Block): block is Lines | Shown {
  if (block.type === 'shown') return block.node.type === 'table'
  return block.type === 'lines' && block.lines.every(line => columnOf(line).length === 1)
}

function columnOf(line: Line): Column[] {
  const [name, ...text] = line.text
  return name?.type === 'strong' ? [column(name, text, line)] : []
}

function column(name: Strong, text: Inline, line: Line): Column {
  return { name: name.children, line: { ...line, text: withoutSeparator(text) } }
}

function withoutSeparator(text: Inline): Inline {
  const [first, ...rest] = text
  if (first?.type !== 'text') return text
  const value = first.value.replace(separator, '')
  return value === '' ? rest : [{ ...first, value }, ...rest]
}

export const comparisonKind: Kind<ComparisonSlide, 'own'> = {
  view: 'own',
  called: (_, words) => words.untitled,
  shows: slide => [
    ...slide.columns.flatMap(({ name, line }) => [
      { text: name, sized: false, clicked: true },
      running(line.text),
      inset(line.below),
    ]),
    body(slide.body),
  ],
  limited: 'words',
  divides: false,
}
