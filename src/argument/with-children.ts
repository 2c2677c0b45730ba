import type { Nodes, Parents } from 'mdast'

/** A node with other children; the node itself when they are those that it has. */
export function withChildren<Node extends Parents>(node: Node, children: readonly Nodes[]): Node {
  const isSame =
    children.length === node.children.length &&
    children.every((child, index) => child === node.children[index])
  return isSame ? node : { ...node, children: [...children] }
}
