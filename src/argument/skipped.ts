import type { Nodes, Root, RootContent } from 'mdast'
import { type Attributes, attributesOf } from '../outline/nodes.js'
import { nodesIn } from '../outline/walk.js'

/**
 * Takes what is marked `.skip` out of a tree: headings with all that stands under them, blocks, list items, words.
 *
 * @returns the ids that went, for what refers to them
 */
export function takeSkipped(tree: Root): readonly string[] {
  const all = nodesIn(tree)
  if (!all.some(isSkipped)) return []
  tree.children = withoutSections(tree.children)
  prune(tree)
  const kept = new Set(idsOf(nodesIn(tree)))
  return idsOf(all).filter(id => !kept.has(id))
}

function withoutSections(nodes: readonly RootContent[]): RootContent[] {
  let skipped = 7
  return nodes.filter(node => {
    if (node.type === 'heading' && node.depth <= skipped) skipped = isSkipped(node) ? node.depth : 7
    return skipped === 7
  })
}

/** Leaves nothing empty behind that was not empty before. */
function prune(node: Nodes): void {
  if (!('children' in node) || node.children.length === 0) return
  for (const child of node.children) prune(child)
  node.children = node.children.filter(child => !isSkipped(child) && !isEmptied(child)) as never
}

function isEmptied(node: Nodes): boolean {
  const emptied = 'children' in node && node.children.length === 0
  return emptied && ['list', 'listItem', 'blockquote', 'notes'].includes(node.type)
}

function isSkipped(node: Nodes): boolean {
  // A list item's attributes stand at the end of its first line.
  const owner = node.type === 'listItem' ? node.children[0] : node
  return own(owner).classes.includes('skip') || own(node).classes.includes('skip')
}

function idsOf(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap(node => own(node).id ?? [])
}

function own(node: Nodes | undefined): Attributes {
  return node?.type === 'span' ? node.attributes : attributesOf(node)
}
