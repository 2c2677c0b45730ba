import type { Nodes, PhrasingContent } from 'mdast'
import { planOf } from '../../argument/plan.js'
import { withChildren } from '../../argument/with-children.js'
import type { PairsFor } from '../../outline/attribute-names.js'
import type { Attributes } from '../../outline/nodes.js'
import type { Profile } from '../profile.js'
import { swapper } from './terms.js'
import { verdictOf } from './verdict.js'

/** Gives inline content or blocks as one audience gets them. */
export type Rewrite = <Node extends Nodes>(nodes: readonly Node[]) => Node[]

/** The words of one audience. */
export interface Words {
  readonly rewrite: Rewrite
  /** The same for what somebody said: left out where it has to be, but in no other terms. */
  readonly quote: Rewrite
  /** Plain text in the audience's terms. */
  readonly swap: (text: string) => string
}

/**
 * How nodes become an audience's: what is not for it goes, spans become its words, and its terms are swapped. No node
 * keeps an attribute that says anything about audiences.
 */
export function wordsOf(profile: Profile): Words {
  const swap = swapper(profile.terms)
  const unchanged = (text: string) => text
  return {
    rewrite: nodes => rewriteAll(nodes, { profile, swap }),
    quote: nodes => rewriteAll(nodes, { profile, swap: unchanged }),
    swap,
  }
}

interface Context {
  readonly profile: Profile
  readonly swap: (text: string) => string
}

function rewriteAll<Node extends Nodes>(nodes: readonly Node[], context: Context): Node[] {
  return nodes.flatMap(node => rewrite(node, context) as Node[])
}

function rewrite(node: Nodes, context: Context): readonly Nodes[] {
  const attributes = attributesIn(node)
  if (attributes && verdictOf(planOf(attributes), context.profile)) return []
  const words = attributes && context.profile.name !== '' ? attributes.pairs[context.profile.name] : undefined
  if (words !== undefined) return [substituted(node, words)]
  const plain = withoutAttributes(node)
  if (plain.type === 'text') {
    const value = context.swap(plain.value)
    return value === plain.value ? [plain] : [{ ...plain, value }]
  }
  if (plain.type === 'image') {
    const title = plain.title ? { title: context.swap(plain.title) } : {}
    return [{ ...plain, ...(plain.alt ? { alt: context.swap(plain.alt) } : {}), ...title }]
  }
  if (!('children' in plain)) return [plain]
  const inside = plain.type === 'blockquote' ? { ...context, swap: (text: string) => text } : context
  const children = rewriteAll(plain.children as readonly Nodes[], inside)
  if (plain.children.length > 0 && children.length === 0) return []
  if (plain.type === 'span') return spanOf(plain.attributes, children as PhrasingContent[])
  return [withChildren(plain, children)]
}

/** A list item's attributes stand at the end of its first line. */
function attributesIn(node: Nodes): Attributes | undefined {
  if (node.type === 'span') return node.attributes
  return node.type === 'listItem' ? node.children[0]?.data?.attributes : node.data?.attributes
}

/** The other words; what is no text of its own, such as bold type, stays around them. */
function substituted(node: Nodes, words: string): Nodes {
  const plain = withoutAttributes(node)
  if (plain.type === 'inlineCode') return { ...plain, value: words }
  const text = { type: 'text' as const, value: words }
  return plain.type === 'strong' || plain.type === 'emphasis' ? { ...plain, children: [text] } : text
}

/** What a span says of its words' language is for every audience. */
function spanOf(
  { pairs }: { readonly pairs: PairsFor<'language'> },
  children: PhrasingContent[],
): readonly Nodes[] {
  const { lang } = pairs
  return lang ? [{ type: 'span', attributes: { classes: [], pairs: { lang } }, children }] : children
}

function withoutAttributes(node: Nodes): Nodes {
  if (!node.data?.attributes) return node
  const { attributes: _, ...rest } = node.data
  const { data: __, ...bare } = node
  // A cast, as TypeScript cannot follow a rest of the union of nodes.
  return (Object.keys(rest).length > 0 ? { ...bare, data: rest } : bare) as Nodes
}
