import type { Blockquote, List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import type { Transformer } from 'unified'
import type { Position } from 'unist'
import { blocksIn } from './walk.js'

const numeral = /^\d+[.)][ \t]*/
const sign = /^[-+>][ \t]*$/
const amount = /^(?:[~≈]|\p{Sc})?\d[^\n]*$/u

/** From here on a number is a year, and not a place in a list. */
const firstYear = 100

/**
 * Keeps numbers and signs at the beginning of a line that are no places in a list: `1986.` and `1989.`, which Markdown
 * would count on from the first, and `- 12. December` or `- > 5 percent`, in which it finds a list or a quotation.
 * Stands after labels, which begin their lines.
 */
export function numbers(): Transformer<Root> {
  return (tree, file) => {
    const source = String(file)
    for (const node of blocksIn(tree)) {
      if (node.type === 'listItem') keepMark(node, source)
      else if (node.type === 'list' && node.ordered) keepNumbers(node, source)
      else if (node.type === 'blockquote') keepYear(node, source)
    }
  }
}

/** Lets an item that was taken for one with a list of one in it, or a quotation, begin with the mark of that. */
function keepMark(item: ListItem, source: string): void {
  const [inner, ...below] = item.children
  if (inner?.type !== 'list' && inner?.type !== 'blockquote') return
  const lines = inner.type === 'list' ? inner.children : [inner]
  const [first, ...rest] = lines[0]?.children ?? []
  const isMore = lines.length > 1 || (inner.type === 'blockquote' && rest.length > 0)
  if (isMore || (first && (first.type !== 'paragraph' || first.data?.label))) return
  const end = first?.position?.start.offset ?? inner.position?.end.offset
  const mark = source.slice(inner.position?.start.offset, end)
  const typed = source.slice(end, first?.position?.end.offset)
  // Two bullets, or a quotation, are meant to be that, but before an amount the second mark is a sign.
  if (numeral.test(mark) || (sign.test(mark) && amount.test(typed)))
    item.children = [withMark(first, mark, inner.position), ...(rest as ListItem['children']), ...below]
}

/**
 * Makes text of an ordered list's numbers where they are years, or neither count up by one nor are all the same.
 *
 * @returns whether it did
 */
function keepNumbers(list: List, source: string): boolean {
  const marks = list.children.map(item => numeral.exec(source.slice(item.position?.start.offset))?.[0] ?? '')
  const [first = 0, ...others] = marks.map(mark => Number.parseInt(mark, 10))
  const counts = others.every((number, index) => number === first + index + 1)
  const isSame = others.every(number => number === first)
  const isFull = list.children.every(({ children }) => children.length > 0)
  // What was written in HTML knows no place of its own.
  if (marks.includes('') || ((counts || isSame) && isFull && first < firstYear)) return false
  list.ordered = false
  list.start = null
  for (const [index, item] of list.children.entries()) {
    const [text, ...below] = item.children
    const mark = marks[index] ?? ''
    item.children =
      text?.type === 'paragraph'
        ? [withMark(text, mark, item.position), ...below]
        : [withMark(undefined, mark, item.position), ...item.children]
  }
  return true
}

/** Makes a paragraph of somebody's words that begin with a year. */
function keepYear(quotation: Blockquote, source: string): void {
  quotation.children = quotation.children.flatMap((child): RootContent[] => {
    if (child.type !== 'list' || child.children.length > 1 || (child.start ?? 0) < firstYear) return [child]
    return keepNumbers(child, source) ? (child.children[0]?.children ?? []) : [child]
  }) as Blockquote['children']
}

/** A line with what was typed before it. */
function withMark(line: Paragraph | undefined, mark: string, from: Position | undefined): Paragraph {
  const [first, ...rest] = line?.children ?? []
  const position = from ? { position: { start: from.start, end: line?.position?.end ?? from.end } } : {}
  const children =
    first?.type === 'text'
      ? [{ ...first, value: mark + first.value }, ...rest]
      : [{ type: 'text' as const, value: line ? mark : mark.trimEnd() }, ...(first ? [first, ...rest] : [])]
  return { type: 'paragraph', ...(line?.data ? { data: line.data } : {}), ...position, children }
}
