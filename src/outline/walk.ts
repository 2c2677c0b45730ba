import type { Nodes } from 'mdast'

/**
 * A node and all below it, in the order of the text. Not a recursion, because the parser nests as deeply as the text does;
 * and a list, because a visitor that calls back for each node takes several times as long.
 */
export function nodesIn(node: Nodes): readonly Nodes[] {
  const found: Nodes[] = []
  const next: Nodes[] = [node]
  for (let current = next.pop(); current; current = next.pop()) {
    found.push(current)
    if (!('children' in current)) continue
    for (let index = current.children.length - 1; index >= 0; index--)
      next.push(current.children[index] as Nodes)
  }
  return found
}

/** The blocks in a node, in the order of the text, without what stands in lines and tables. */
export function blocksIn(node: Nodes): readonly Nodes[] {
  const found: Nodes[] = []
  const next: Nodes[] = [node]
  for (let current = next.pop(); current; current = next.pop()) {
    found.push(current)
    if (!('children' in current) || leaves.has(current.type)) continue
    for (let index = current.children.length - 1; index >= 0; index--)
      next.push(current.children[index] as Nodes)
  }
  return found
}

const leaves: ReadonlySet<string> = new Set(['heading', 'paragraph', 'table'])
