import type { Blockquote, ListItem, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Transformer } from 'unified'
import type { Attributes, Notes } from './nodes.js'
import { inheritRestrictions, restrict, restricted, restrictionsOf } from './restrict.js'

/** Names of the block directives that hold speaker notes. */
export const noteNames: readonly string[] = ['notes', 'note', 'speaker-notes']

/** Whether a block is a directive that holds speaker notes. */
export function isNotes(node: Nodes): boolean {
  return node.type === 'containerDirective' && noteNames.includes(node.name)
}

/**
 * Reads block directives and the other ways to write notes as a block: `:::notes`, `Note:` up to the next heading or
 * `---`, a paragraph after `^`, `> [!NOTE]`. `:::only{…}` gives its attributes to what stands in it; of other directives, which leave their
 * content, it gets what says whom it is for.
 */
export function blocks(): Transformer<Root> {
  return readBlocks
}

function readBlocks(tree: Root): void {
  tree.children = tree.children.flatMap(block)
  gatherNotes(tree)
  inheritRestrictions(tree)
}

function block(node: RootContent): RootContent[] {
  if (node.type === 'blockquote' && isNoteAlert(node)) return [notesOf(node.children, node)]
  if (node.type === 'paragraph' && takeCaret(node)) return [notesOf([node], node)]
  if (node.type === 'blockquote') readCallout(node)
  if (node.type === 'listItem') writeBox(node)
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
    node.children = (node.children as RootContent[]).flatMap(block) as never
    if (!isNotes(node)) gatherNotes(node)
  }
  if (node.type === 'element' || node.type === 'blockquote') return [node, ...notesOut(node)]
  if (node.type !== 'containerDirective') return [node]
  const written = attributesOf(node)
  const attributes = node.name === 'only' ? written : restrictionsOf(written)
  if (attributes) for (const child of node.children) restrict(child, attributes)
  return isNotes(node) ? [{ type: 'notes', children: node.children, ...positionOf(node) }] : node.children
}

/** Takes the notes out of what is shown as it is, at any depth. */
function notesOut(node: Parents): RootContent[] {
  const children = node.children as RootContent[]
  const notes = children.flatMap(child => {
    if (child.type === 'notes') return [child]
    return 'children' in child ? notesOut(child) : []
  })
  node.children = children.filter(child => child.type !== 'notes') as never
  return notes
}

/** A directive's attributes, with those of a comment after it. */
function attributesOf({ attributes, data }: ContainerDirective): Attributes {
  const { class: names = '', id: _, ...rest } = attributes ?? {}
  const classes = names?.split(' ').filter(name => name !== '') ?? []
  const pairs = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value ?? '']))
  return restricted({ classes, pairs }, data?.attributes)
}

/** `Note:` opens notes that last until the next heading or `---`, or the end of what they stand in. */
export function gatherNotes(parent: Parents): void {
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

function notesOf(children: Notes['children'], node: RootContent): Notes {
  return { type: 'notes', children, ...dataOf(node), ...positionOf(node) }
}

/** Takes off the `^` and the space with which a paragraph of notes begins; false where there is none. */
function takeCaret({ children: [first] }: Paragraph): boolean {
  if (first?.type !== 'text' || !/^\^\s/.test(first.value)) return false
  first.value = first.value.slice(1).trimStart()
  return true
}

function isNoteAlert(node: Blockquote): boolean {
  const first = node.children[0]
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (text?.type !== 'text' || !/^\[!NOTE\]/i.test(text.value)) return false
  text.value = text.value.replace(/^\[!NOTE\]\s*/i, '')
  return true
}

/** The box that was typed before an item's text (`- [x] …`) is text: so it is shown wherever the item is. */
function writeBox(item: ListItem): void {
  const [first] = item.children
  if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return
  first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' })
  item.checked = null
}

/** `> [!WARNING]`, with a title after it or not: its name and the title are in bold above its text. */
function readCallout(node: Blockquote): void {
  const [first, ...others] = node.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !text.value.startsWith('[!')) return
  const found = /^\[!(\p{L}[\p{L}\p{N} _-]*)\][+-]?[ \t]*([^\n]*)\n?/u.exec(text.value)
  if (!found) return
  const [marker, name = '', title = ''] = found
  const called = `${name[0]?.toUpperCase()}${name.slice(1).toLowerCase()}`
  const rest = text.value.slice(marker.length)
  const words = [...(rest === '' ? [] : [{ ...text, value: rest }]), ...first.children.slice(1)]
  const head: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: title ? `${called}: ${title}` : called }] },
    ],
    ...positionOf(first),
  }
  node.children = [head, ...(words.length > 0 ? [{ ...first, children: words }] : []), ...others]
}

function dataOf({ data }: RootContent): Pick<RootContent, 'data'> {
  return data ? { data } : {}
}

function positionOf(node: RootContent | undefined): Pick<RootContent, 'position'> {
  return node?.position ? { position: node.position } : {}
}
