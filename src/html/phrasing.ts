import type { Element, ElementContent, Nodes as Hast, Text as HastText } from 'hast'
import type { Nodes, Parents, PhrasingContent } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'

/** mdast's types that are drawn without regard to anything around them. */
const simple: readonly string[] = ['text', 'strong', 'emphasis', 'delete', 'link', 'inlineCode']

/** What the handlers of these types ask of mdast-util-to-hast's state. */
const state = {
  all: (parent: Parents) => parent.children.map(child => convert(child as PhrasingContent)),
  patch() {},
  applyData: (_from: Nodes, to: Hast) => to,
}

/**
 * Phrasing content as HTML nodes, or undefined when it holds anything but text, stress, links and code.
 *
 * `toHast` makes a state for each call and looks through the whole tree for definitions before it begins; for the short
 * lines that slides consist of, that takes longer than the rest.
 */
export function phrasing(nodes: readonly Nodes[]): ElementContent[] | undefined {
  return nodes.every(isSimple) ? (nodes as readonly PhrasingContent[]).map(convert) : undefined
}

function isSimple(node: Nodes): boolean {
  return simple.includes(node.type) && (!('children' in node) || node.children.every(isSimple))
}

function convert(node: PhrasingContent): Element | HastText {
  const handler = defaultHandlers[node.type as 'text']
  return handler(state as unknown as State, node as never) as Element | HastText
}
