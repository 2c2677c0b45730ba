import type { Heading, List, ListItem, RootContent } from 'mdast'

// A heading, if there is one: after anything else, the list might go on with one that began before.
const headed = /^#{1,6} [^\n]*\n+(?=- )/
// What begins with a letter, or with stress on one, begins no block in the item; `#` at the end would close a heading.
const item = /^- (?:["'“„«(]|\*\*?)?\p{L}(?:[^|\t]*[^|\t #])?$/u

/**
 * A block that is a heading with a list of one-line items under it, written with a heading for each item.
 *
 * The parser makes the same of what stands in a heading as in an item, at the same place in its line, and is spared the
 * machinery of lists, which slides have many of.
 *
 * @param block text from the beginning of a line to the beginning of the next block, or the end
 * @returns undefined for any other block
 */
export function itemsAsHeadings(
  block: string,
): { readonly text: string; readonly items: number[] } | undefined {
  const heading = headed.exec(block)?.[0]
  if (heading === undefined) return undefined
  const first = heading.split('\n').length
  const lines = block
    .slice(heading.length)
    .replace(/[ \t\n]+$/, '')
    .split('\n')
  if (!lines.every(line => item.test(line))) return undefined
  const text = heading + block.slice(heading.length).replace(/^-/gm, '#')
  return { text, items: lines.map((_, index) => first + index) }
}

/** The nodes of a text from `itemsAsHeadings`, with its items on these lines as items again. */
export function headingsAsItems(
  nodes: readonly RootContent[],
  items: ReadonlySet<number>,
): readonly RootContent[] {
  if (items.size === 0) return nodes
  const found: RootContent[] = []
  let list: List | undefined
  for (const node of nodes) {
    if (node.type !== 'heading' || !items.has(node.position?.start.line ?? 0)) {
      list = undefined
      found.push(node)
    } else if (list) addItem(list, node)
    else {
      list = { type: 'list', ordered: false, start: null, spread: false, children: [] }
      addItem(list, node)
      found.push(list)
    }
  }
  return found
}

function addItem(list: List, { children, position }: Heading): void {
  if (!position) return
  const { start, end } = position
  const text = { line: start.line, column: start.column + 2, offset: (start.offset ?? 0) + 2 }
  const paragraph = { type: 'paragraph' as const, children, position: { start: text, end: { ...end } } }
  const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [paragraph], position }
  list.children.push(item)
  list.position = { start: { ...(list.position?.start ?? start) }, end: { ...end } }
}
