import type { Blockquote, Nodes, Parents, Root, RootContent } from 'mdast'
import { mergeAttributes } from './attributes.js'
import type { Attributes } from './nodes.js'

/** Names of the block directives that hold speaker notes. */
export const noteNames: readonly string[] = ['notes', 'note', 'speaker-notes']

/** Whether a block is a directive that holds speaker notes. */
export function isNotes(node: Nodes): boolean {
  return node.type === 'containerDirective' && noteNames.includes(node.name)
}

/**
 * Reads block directives and the other ways to write notes as a block: `:::notes`, `Note:` up to the next heading or
 * `---`, `> [!NOTE]`. `:::only{…}` gives its attributes to what stands in it; other directives leave their content.
 */
export function readBlocks(tree: Root): void {
  tree.children = tree.children.flatMap(block)
  gatherNotes(tree)
}

function block(node: RootContent): RootContent[] {
  if (node.type === 'blockquote' && isNoteAlert(node))
    return [{ type: 'notes', children: node.children, ...positionOf(node) }]
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
    node.children = (node.children as RootContent[]).flatMap(block) as never
    if (!isNotes(node)) gatherNotes(node)
  }
  if (node.type !== 'containerDirective') return [node]
  if (isNotes(node)) {
    return [{ type: 'notes', children: node.children, ...positionOf(node) }]
  }
  if (node.name === 'only') {
    const pairs = Object.fromEntries(
      Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
    )
    for (const child of node.children) restrict(child, { classes: [], pairs })
  }
  return node.children
}

/** `Note:` opens notes that last until the next heading or `---`. */
function gatherNotes(parent: Parents): void {
  const children = parent.children as RootContent[]
  const start = children.findIndex(child => child.type === 'paragraph' && child.data?.label?.role === 'note')
  if (start < 0) return
  const length = children
    .slice(start)
    .findIndex(child => child.type === 'heading' || child.type === 'thematicBreak')
  const inside = children.splice(start, length < 0 ? children.length : length)
  const spoken = inside.filter(child => child.type !== 'paragraph' || child.children.length > 0)
  children.splice(start, 0, { type: 'notes', children: spoken, ...positionOf(inside[0]) })
  gatherNotes(parent)
}

function isNoteAlert(node: Blockquote): boolean {
  const first = node.children[0]
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (text?.type !== 'text' || !/^\[!NOTE\]/i.test(text.value)) return false
  text.value = text.value.replace(/^\[!NOTE\]\s*/i, '')
  return true
}

/** Gives `attributes` to a block, or to each item of a list: what is excluded by either is excluded. */
function restrict(node: RootContent, attributes: Attributes): void {
  if (node.type === 'list') {
    for (const item of node.children)
      for (const child of item.children.slice(0, 1)) restrict(child, attributes)
    return
  }
  const own = node.data?.attributes
  const pairs = { ...attributes.pairs }
  if (own?.pairs.for && pairs.for) {
    const allowed = pairs.for.split(',').map(name => name.trim())
    pairs.for = own.pairs.for
      .split(',')
      .filter(name => allowed.includes(name.trim()))
      .join(',')
  }
  if (own?.pairs['not-for'] && pairs['not-for'])
    pairs['not-for'] = `${own.pairs['not-for']},${pairs['not-for']}`
  node.data = { ...node.data, attributes: mergeAttributes(own, { ...attributes, pairs }) }
}

function positionOf(node: RootContent | undefined): Pick<RootContent, 'position'> {
  return node?.position ? { position: node.position } : {}
}
