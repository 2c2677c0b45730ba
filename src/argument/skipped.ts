import type { Nodes, Root, RootContent } from 'mdast'
import { hasClass } from '../outline/attribute-names.js'
import { type Attributes, attributesOf } from '../outline/nodes.js'
import { nodesIn } from '../outline/walk.js'
import { withChildren } from './with-children.js'

/**
 * A tree without what is marked `.skip`: headings with all that stands under them, blocks, list items, words. Nodes that lose
 * nothing are the same in both trees.
 *
 * @returns `skipped`: the ids that went, for what refers to them
 */
export function withoutSkipped(tree: Root): { readonly tree: Root; readonly skipped: readonly string[] } {
  const all = nodesIn(tree)
  if (!all.some(isSkipped)) return { tree, skipped: [] }
  const left = withChildren(tree, pruned(withoutSections(tree.children)))
  const kept = new Set(idsOf(nodesIn(left)))
  return { tree: left, skipped: idsOf(all).filter(id => !kept.has(id)) }
}

function withoutSections(nodes: readonly RootContent[]): readonly RootContent[] {
  let skipped = 7
  return nodes.filter(node => {
    if (node.type === 'heading' && node.depth <= skipped) skipped = isSkipped(node) ? node.depth : 7
    return skipped === 7
  })
}

/** Leaves nothing empty behind that was not empty before. */
function pruned(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes
    .map(node => ('children' in node ? withChildren(node, pruned(node.children)) : node))
    .filter(node => !isSkipped(node) && !isEmptied(node))
}

function isEmptied(node: Nodes): boolean {
  const emptied = 'children' in node && node.children.length === 0
  return emptied && ['list', 'listItem', 'blockquote', 'notes'].includes(node.type)
}

function isSkipped(node: Nodes): boolean {
  // A list item's attributes stand at the end of its first line.
  const owner = node.type === 'listItem' ? node.children[0] : node
  return hasClass(own(owner), 'skip') || hasClass(own(node), 'skip')
}

function idsOf(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap(node => own(node).id ?? [])
}

function own(node: Nodes | undefined): Attributes {
  return node?.type === 'span' ? node.attributes : attributesOf(node)
}
