import type { Html, Nodes, Parents, Root, RootContent } from 'mdast'
import type { Transformer } from 'unified'
import { mergeAttributes, parseAttributes } from './attributes.js'
import { nodesIn } from './walk.js'

const comment = /^\s*<!--((?:(?!-->)[\s\S])*)-->\s*$/

/** Takes HTML comments out; one that holds an attribute block gives it to the line it ends, or to the block before it. */
export function comments(): Transformer<Root> {
  return (tree, file) => {
    if (!String(file).includes('<!--')) return
    for (const node of nodesIn(tree))
      if ('children' in node && node.children.some(isComment)) takeComments(node)
  }
}

function takeComments(node: Parents): void {
  const kept: RootContent[] = []
  for (const child of node.children) {
    if (!isComment(child)) {
      kept.push(child)
      continue
    }
    const inside = /^\s*\{([^{}]*)\}\s*$/.exec(comment.exec(child.value)?.[1] ?? '')
    const attributes = inside && parseAttributes(inside[1] ?? '')
    const owner: Nodes | undefined = isLine(node) ? node : kept.at(-1)
    if (attributes && owner)
      owner.data = { ...owner.data, attributes: mergeAttributes(owner.data?.attributes, attributes) }
  }
  if (isLine(node)) trimEnd(kept)
  node.children = kept as never
}

function isComment(node: Nodes): node is Html {
  return node.type === 'html' && comment.test(node.value)
}

function isLine(node: Parents): boolean {
  return node.type === 'heading' || node.type === 'paragraph'
}

function trimEnd(children: RootContent[]): void {
  const last = children.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
}
