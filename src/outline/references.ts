import type { Definition, FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Puts what link, image and footnote references stand for in their place, so that any part of the tree can be shown
 * alone; the definitions go.
 */
export function resolveReferences(tree: Root): void {
  const links = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  visit(tree, (node: Nodes) => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
  })
  visit(tree, (node: Nodes, index, parent) => {
    if (!parent || index === undefined) return
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    const replacement = replace(node, links, notes)
    if (replacement) parent.children[index] = replacement as never
  })
}

function replace(
  node: Nodes,
  links: ReadonlyMap<string, Definition>,
  notes: ReadonlyMap<string, FootnoteDefinition>,
): RootContent | undefined {
  const position = 'position' in node ? { position: node.position } : {}
  if (node.type === 'linkReference') {
    const link = links.get(node.identifier)
    return (
      link && {
        type: 'link',
        url: link.url,
        title: link.title ?? null,
        children: node.children,
        data: node.data ?? {},
        ...position,
      }
    )
  }
  if (node.type === 'imageReference') {
    const image = links.get(node.identifier)
    return (
      image && {
        type: 'image',
        url: image.url,
        title: image.title ?? null,
        alt: node.alt ?? null,
        ...position,
      }
    )
  }
  if (node.type === 'footnoteReference') {
    const note = notes.get(node.identifier)
    return (
      note && {
        type: 'footnote',
        label: node.label ?? node.identifier,
        children: noteText(note),
        ...position,
      }
    )
  }
  return undefined
}

/** A footnote's paragraphs as one run of inline content; notes within notes keep their mark only. */
function noteText(note: FootnoteDefinition): PhrasingContent[] {
  return note.children.flatMap((block, index): PhrasingContent[] => {
    const space: PhrasingContent[] = index > 0 ? [{ type: 'text', value: ' ' }] : []
    if (block.type !== 'paragraph') return [...space, { type: 'text', value: textOf(block) }]
    const inline = block.children.map(child =>
      child.type === 'footnoteReference'
        ? ({ type: 'text', value: `[^${child.label ?? child.identifier}]` } as const)
        : child,
    )
    return [...space, ...inline]
  })
}
