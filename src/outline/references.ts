import type { Definition, FootnoteDefinition, FootnoteReference, Nodes, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Transformer } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { nodesIn } from './walk.js'

/**
 * Puts what link, image and footnote references stand for in their place, so that any part of the tree can be shown
 * alone; the definitions go, and those that nothing refers to are told of.
 */
export function references(): Transformer<Root> {
  return resolveReferences
}

function resolveReferences(tree: Root, file: VFile): void {
  const definitions = nodesIn(tree).filter(isDefinition)
  if (definitions.length === 0) return
  const notes = firstOf(definitions.filter(node => node.type === 'footnoteDefinition'))
  const links = firstOf(definitions.filter(node => node.type === 'definition'))
  const used = new Set<Nodes>()
  const linkOf = (identifier: string) => use(links.get(identifier))
  // Notes within notes keep their mark only: they could go round in circles.
  for (const note of notes.values()) resolve(note, linkOf, markOf)
  resolve(tree, linkOf, reference => {
    const note = use(notes.get(reference.identifier))
    if (!note) return undefined
    const label = reference.label ?? reference.identifier
    return { type: 'footnote', label, children: noteText(note), ...positionOf(reference) }
  })
  for (const definition of definitions) if (!used.has(definition)) tellUnused(file, definition)

  function use<Node extends Nodes>(node: Node | undefined): Node | undefined {
    if (node) used.add(node)
    return node
  }
}

type AnyDefinition = Definition | FootnoteDefinition

function isDefinition(node: Nodes): node is AnyDefinition {
  return node.type === 'definition' || node.type === 'footnoteDefinition'
}

/** Of several definitions of one name the first counts, as in CommonMark. */
function firstOf<Node extends AnyDefinition>(definitions: readonly Node[]): ReadonlyMap<string, Node> {
  return new Map(definitions.toReversed().map(node => [node.identifier, node]))
}

/** An address that leads nowhere is how people write comments that no tool shows: `[//]: # (…)`. */
const commentAddresses = ['#', '']

function tellUnused(file: VFile, node: AnyDefinition): void {
  const name = node.label ?? node.identifier
  if (node.type === 'footnoteDefinition') {
    report(
      file,
      'definition-unused',
      `A footnote that is not shown: nothing in the text refers to \`[^${name}]\``,
      {
        place: node.position,
        note: `Put \`[^${name}]\` where the note belongs, outside of other footnotes and once defined.`,
      },
    )
  } else if (!commentAddresses.includes(node.url)) {
    report(
      file,
      'definition-unused',
      `A line that is not shown: nothing in the text refers to \`[${name}]\``,
      {
        place: node.position,
        note: `\`[${name}]: …\` gives an address to links such as \`[words][${name}]\`. For text, write \`\\[${name}]: …\`.`,
      },
    )
  }
}

type LinkOf = (identifier: string) => Definition | undefined

type FootnoteOf = (reference: FootnoteReference) => PhrasingContent | undefined

function resolve(tree: Nodes, linkOf: LinkOf, footnoteOf: FootnoteOf): void {
  visit(tree, (node: Nodes, index, parent) => {
    if (!parent || index === undefined) return
    if (isDefinition(node)) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    const replacement = node.type === 'footnoteReference' ? footnoteOf(node) : linked(node, linkOf)
    if (replacement) parent.children[index] = replacement as never
  })
}

function linked(node: Nodes, linkOf: LinkOf): PhrasingContent | undefined {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined
  const target = linkOf(node.identifier)
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
