import type { Definition, FootnoteDefinition, FootnoteReference, Nodes, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Transformer } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { nodesIn } from './walk.js'

/**
 * Puts what link, image and footnote references stand for in their place, so that any part of the tree can be shown
 * alone; the definitions go.
 */
export function references(): Transformer<Root> {
  return resolveReferences
}

function resolveReferences(tree: Root): void {
  const links = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  for (const node of nodesIn(tree)) {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
  }
  if (links.size + notes.size === 0) return
  // Notes within notes keep their mark only: they could go round in circles.
  for (const note of notes.values()) resolve(note, links, markOf)
  resolve(tree, links, reference => {
    const note = notes.get(reference.identifier)
    if (!note) return undefined
    const label = reference.label ?? reference.identifier
    return { type: 'footnote', label, children: noteText(note), ...positionOf(reference) }
  })
}

type FootnoteOf = (reference: FootnoteReference) => PhrasingContent | undefined

function resolve(tree: Nodes, links: ReadonlyMap<string, Definition>, footnoteOf: FootnoteOf): void {
  visit(tree, (node: Nodes, index, parent) => {
    if (!parent || index === undefined) return
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    const replacement = node.type === 'footnoteReference' ? footnoteOf(node) : linked(node, links)
    if (replacement) parent.children[index] = replacement as never
  })
}

function linked(node: Nodes, links: ReadonlyMap<string, Definition>): PhrasingContent | undefined {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined
  const target = links.get(node.identifier)
  if (!target) return undefined
  const address = { url: target.url, title: target.title ?? null, ...positionOf(node) }
  return node.type === 'linkReference'
    ? { type: 'link', ...address, children: node.children }
    : { type: 'image', ...address, alt: node.alt ?? null }
}

function markOf(reference: FootnoteReference): PhrasingContent {
  return { type: 'text', value: `[^${reference.label ?? reference.identifier}]`, ...positionOf(reference) }
}

/** A footnote's paragraphs as one run of inline content, a copy for each reference. */
function noteText(note: FootnoteDefinition): PhrasingContent[] {
  return structuredClone(note).children.flatMap((block, index): PhrasingContent[] => {
    const space: PhrasingContent[] = index > 0 ? [{ type: 'text', value: ' ' }] : []
    return [
      ...space,
      ...(block.type === 'paragraph' ? block.children : [{ type: 'text' as const, value: textOf(block) }]),
    ]
  })
}

function positionOf(node: Nodes): Pick<Nodes, 'position'> {
  return node.position ? { position: node.position } : {}
}
