import type { Blockquote, Nodes, RootContent } from 'mdast'
import { namesFor, type PairsFor, useOfClass, useOfName } from './attribute-names.js'
import type { Attributes } from './nodes.js'

/** Blocks in which no list and no notes can stand. */
const leaves: readonly string[] = ['paragraph', 'heading', 'table']

/** What of some attributes leaves things out, or undefined when nothing does. */
export function restrictionsOf(attributes: Attributes | undefined): Attributes | undefined {
  const limits = Object.entries(attributes?.pairs ?? {}).filter(([name]) => useOfName(name) === 'restricts')
  const classes = [...new Set(attributes?.classes)].filter(name => useOfClass(name) === 'restricts')
  const within = attributes?.within ? { within: attributes.within } : {}
  return limits.length + classes.length > 0
    ? { classes, pairs: Object.fromEntries(limits), ...within }
    : undefined
}

/** What of an attribute block leaves things out, by name. */
interface Limits {
  readonly pairs: PairsFor<'restricts'>
}

/** The attributes of what stands in something: it is left out when its own or the `outer` ones leave it out. */
export function restricted(own: Attributes | undefined, outer: Attributes | undefined): Attributes {
  if (!own || !outer) return own ?? outer ?? { classes: [], pairs: {} }
  const notFor = [own, outer].flatMap(({ pairs }: Limits) => pairs['not-for'] ?? [])
  // What both limit, each limits by itself: there is no one value that means both.
  const both = namesFor('restricts').filter(
    name =>
      name !== 'not-for' &&
      own.pairs[name] !== undefined &&
      (outer.pairs[name] ?? own.pairs[name]) !== own.pairs[name],
  )
  const within = [
    ...(own.within ?? []),
    ...(outer.within ?? []),
    ...both.map(name => ({ classes: [], pairs: { [name]: outer.pairs[name] ?? '' } })),
  ]
  return {
    ...(own.id ? { id: own.id } : {}),
    classes: [...new Set([...own.classes, ...outer.classes])],
    pairs: {
      ...outer.pairs,
      ...own.pairs,
      ...(notFor.length > 0 ? { 'not-for': [...new Set(notFor)].join(',') } : {}),
    },
    ...(within.length > 0 ? { within } : {}),
  }
}

/** Gives attributes to a block; for a list or notes, to each block in it, because those are units of their own. */
export function restrict(node: RootContent, attributes: Attributes): void {
  if (node.type === 'list') {
    for (const { children } of node.children)
      for (const child of children.slice(0, 1)) restrict(child, attributes)
  } else if (node.type === 'notes') for (const child of node.children) restrict(child, attributes)
  else node.data = { ...node.data, attributes: restricted(node.data?.attributes, attributes) }
}

/**
 * Gives what a list item's first line leaves out to all else in the item, and what a list or notes leave out to what is
 * in them: a talk shows pieces and speaks notes apart from the line that they were written under. A quotation gets what
 * stands at its end.
 */
export function inheritRestrictions(node: Nodes): void {
  if (!('children' in node) || leaves.includes(node.type)) return
  const [first, ...rest] = node.children as RootContent[]
  const outer = restrictionsOf(node.data?.attributes)
  if (outer && (node.type === 'list' || node.type === 'notes')) restrict(node, outer)
  const line = node.type === 'listItem' ? restrictionsOf(first?.data?.attributes) : undefined
  if (line) for (const child of rest) restrict(child, line)
  const end = node.type === 'blockquote' ? restrictionsOf(endOf(node)) : undefined
  if (end) node.data = { ...node.data, attributes: restricted(node.data?.attributes, end) }
  for (const child of node.children) inheritRestrictions(child)
}

/** What stands at the end of a quotation's last paragraph is said of the whole. */
function endOf({ children }: Blockquote): Attributes | undefined {
  return children.every(child => child.type === 'paragraph') ? children.at(-1)?.data?.attributes : undefined
}
