import type { Html } from 'mdast'
import type { Place } from '../../diagnostics/report.js'
import { type Tag, tagsIn } from './tags.js'

/** A tag at its place in a tree. */
export interface Found extends Tag {
  readonly node: Html
  /** Of its block among its siblings. */
  readonly index: number
}

/** The tags in a node of HTML. */
export function foundIn(node: Html, index: number): readonly Found[] {
  return tagsIn(node.value).map(tag => ({ ...tag, node, index }))
}

/** Beginnings and ends of elements, each by the other; what ends itself, or is not ended, has none. */
export function partnersIn(tags: readonly Found[]): ReadonlyMap<Found, Found> {
  const partners = new Map<Found, Found>()
  const open: Found[] = []
  const count = new Map<string, number>()
  const add = (name: string, more: number) => count.set(name, (count.get(name) ?? 0) + more)
  for (const tag of tags) {
    if (tag.kind === 'open') {
      open.push(tag)
      add(tag.name, 1)
    } else if (tag.kind === 'close' && count.get(tag.name)) {
      let last = open.pop()
      for (; last && last.name !== tag.name; last = open.pop()) add(last.name, -1)
      if (!last) continue
      add(tag.name, -1)
      partners.set(last, tag).set(tag, last)
    }
  }
  return partners
}

/** Where a part of a node's HTML stands. */
export function placeIn({ position, value }: Html, offset: number): Place | undefined {
  if (!position) return undefined
  const before = value.slice(0, offset)
  const last = before.lastIndexOf('\n')
  const { line, column } = position.start
  const start =
    last < 0
      ? { line, column: column + offset }
      : { line: line + before.split('\n').length - 1, column: offset - last }
  return { ...position, start }
}
