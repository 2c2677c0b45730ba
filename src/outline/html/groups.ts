import type { Html, RootContent } from 'mdast'
import { show } from './blocks.js'
import { changesNothing, type Fate, fatesOf } from './fate.js'
import { type Found, foundIn, partnersIn } from './found.js'
import type { Reading } from './reading.js'

/** Blocks, those between the tags of an element in that element. */
export function grouped(blocks: readonly RootContent[], reading: Reading): RootContent[] {
  const tags = blocks.flatMap((block, index) => (block.type === 'html' ? foundIn(block, index) : []))
  if (tags.length === 0) return [...blocks]
  const partners = partnersIn(tags)
  const fates = new Map(fatesOf(tags, partners, reading))
  /** Of each block, how many headings and rules stand before it: no element holds any. */
  let count = 0
  const breaks = blocks.map(({ type }) => (type === 'heading' || type === 'thematicBreak' ? ++count : count))
  /** Where what begins in a block ends: elements, and those that only show what is in them. */
  const ends = new Map<number, number>()
  const shownTo = new Map<number, number>()
  for (const [begin, end] of partners) {
    if (begin.index >= end.index) continue
    const isApart = breaks[begin.index] !== breaks[end.index]
    const isOpened = fates.get(begin) === 'gone' || isApart || changesNothing(begin, reading)
    if (isOpened) fates.set(begin, 'gone').set(end, 'gone')
    const to = isOpened ? shownTo : ends
    to.set(begin.index, Math.max(end.index, to.get(begin.index) ?? 0))
  }
  let last = -1
  for (const [index, block] of blocks.entries()) {
    last = Math.max(last, shownTo.get(index) ?? -1)
    if (index <= last) show(block)
  }
  const byNode = new Map<Html, Found[]>()
  for (const tag of tags) {
    const same = byNode.get(tag.node)
    if (same) same.push(tag)
    else byNode.set(tag.node, [tag])
  }
  const edited = blocks.map(block =>
    block.type === 'html' ? edit(block, byNode.get(block) ?? [], fates, partners) : block,
  )
  const out: RootContent[] = []
  for (let index = 0; index < edited.length; index++) {
    let end = ends.get(index)
    for (let inside = index; end !== undefined && inside <= end; inside++)
      end = Math.max(end, ends.get(inside) ?? 0)
    const children = edited.slice(index, (end ?? index) + 1).filter(block => !isBlank(block))
    if (end === undefined) out.push(...children)
    else out.push({ type: 'element', children, ...positionOf(children[0]) })
    index = end ?? index
  }
  return out
}

/** A block with its tags as they come to be. */
function edit(
  block: Html,
  tags: readonly Found[],
  fates: ReadonlyMap<Found, Fate>,
  partners: ReadonlyMap<Found, Found>,
): Html {
  let value = ''
  let from = 0
  for (const tag of tags) {
    const { at, source, name } = tag
    const fate = fates.get(tag) ?? 'kept'
    if (fate === 'kept' || at < from) continue
    value += block.value.slice(from, at)
    const end = partners.get(tag)
    if (fate === 'cut' && end?.node === block) {
      from = end.at + end.source.length
      continue
    }
    if (fate === 'text') value += `&lt;${source.slice(1)}`
    if (fate === 'ended') value += `${source}</${name}>`
    from = at + source.length
  }
  return from === 0 ? block : { ...block, value: value + block.value.slice(from) }
}

function isBlank(node: RootContent): boolean {
  return node.type === 'html' && node.value.trim() === ''
}

function positionOf(node: RootContent | undefined): Pick<RootContent, 'position'> {
  return node?.position ? { position: node.position } : {}
}
