import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import { nodesIn } from '../walk.js'
import { isHtml, show } from './blocks.js'
import { type Fate, fatesOf } from './fate.js'
import { type Found, foundIn, partnersIn } from './found.js'
import type { Reading } from './reading.js'

/** Reads the HTML in a line: each of its nodes is a tag. Changes `line`. */
export function readLine(line: Nodes, reading: Reading): void {
  const nodes = nodesIn(line)
  const tags = nodes.filter(isHtml).flatMap(node => foundIn(node, 0))
  const partners = partnersIn(tags)
  const fates = fatesOf(tags, partners, reading)
  if (line.type === 'paragraph' && isWrapped(line, tags, partners, fates)) show(line)
  const gone = new Set<Nodes>()
  for (const [tag, fate] of fates) {
    if (fate === 'text') Object.assign(tag.node, { type: 'text' })
    if (fate === 'ended') tag.node.value += `</${tag.name}>`
    if (fate === 'gone' || fate === 'cut') gone.add(tag.node)
    const end = fate === 'cut' ? partners.get(tag)?.node : undefined
    if (end) for (const node of nodes.slice(nodes.indexOf(tag.node), nodes.indexOf(end) + 1)) gone.add(node)
  }
  if (gone.size === 0) return
  for (const node of nodes)
    if ('children' in node)
      node.children = (node.children as PhrasingContent[]).filter(child => !gone.has(child)) as never
}

/** Whether all words of a paragraph stand in HTML: it is there to be seen. So is a component that nothing else knows. */
function isWrapped(
  { children }: Paragraph,
  tags: readonly Found[],
  partners: ReadonlyMap<Found, Found>,
  fates: ReadonlyMap<Found, Fate>,
): boolean {
  const byNode = new Map<Nodes, Found>(tags.map(tag => [tag.node, tag]))
  let depth = 0
  let elements = 0
  for (const child of children) {
    const tag = byNode.get(child)
    if (tag) {
      const isWords = fates.get(tag) === 'text' && tag.kind !== 'whole' && tag.attributes.size === 0
      if (isWords && depth === 0) return false
      if (partners.has(tag)) depth += tag.kind === 'open' ? 1 : -1
      if (tag.name !== 'br') elements++
    } else if (depth === 0 && child.type !== 'html' && !(child.type === 'text' && child.value.trim() === ''))
      return false
  }
  return elements > 0
}
