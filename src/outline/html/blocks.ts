import type { Html, Nodes } from 'mdast'

/** Lets a block be seen that else would be said. */
export function show(block: Nodes): void {
  if (block.type === 'paragraph') block.data = { ...block.data, shown: true }
}

/** Whether a node is HTML as it was typed. */
export function isHtml(node: Nodes): node is Html {
  return node.type === 'html'
}
