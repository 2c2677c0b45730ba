import type { Nodes } from 'mdast'
import type { Block } from '../argument/argument.js'
import type { Place } from '../diagnostics/report.js'

/** Nodes and all below them, in the order of the text. */
export function nodesIn(nodes: readonly Nodes[]): readonly Nodes[] {
  const found: Nodes[] = []
  const next = [...nodes].reverse()
  for (let node = next.pop(); node; node = next.pop()) {
    found.push(node)
    if ('children' in node) next.push(...[...node.children].reverse())
  }
  return found
}

/** Every node that blocks show, with what their lines have below them. */
export function nodesOf(blocks: readonly Block[]): readonly Nodes[] {
  return blocks.flatMap(block => {
    if (block.type === 'lines')
      return block.lines.flatMap(line => [...nodesIn(line.text), ...nodesOf(line.below)])
    if (block.type === 'figure') return nodesIn([...(block.caption ?? []), ...(block.credit ?? [])])
    return nodesIn([block.node, ...(block.source ?? [])])
  })
}

/** Where a node stands; with a `path` when it came from an included file. */
export function placeOf(node: Nodes | undefined): Place | undefined {
  return node?.position as Place | undefined
}
