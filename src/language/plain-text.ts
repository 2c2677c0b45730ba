import type { Nodes } from 'mdast'

/** What is neither read out nor part of a title. */
const silent: readonly string[] = ['citation', 'footnote', 'html', 'code', 'math']
/** After these, the next words are others. */
const blocks: readonly string[] = ['paragraph', 'heading', 'tableCell']

/** The words of nodes without their marks, on one line; citations, footnotes, code and HTML tags are left out. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('').replace(/\s+/gu, ' ').trim()
}

/** The words of one node as `plainText` has them, but with its spaces as they are. */
export function textOf(node: Nodes): string {
  if (silent.includes(node.type)) return ''
  if (node.type === 'break') return ' '
  if ('alt' in node) return node.alt ?? ''
  if ('children' in node) return node.children.map(textOf).join('') + (blocks.includes(node.type) ? ' ' : '')
  return 'value' in node ? node.value : ''
}
