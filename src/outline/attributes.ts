import type { Attributes } from './nodes.js'

/**
 * Reads the inside of a pandoc attribute block, `#id .class key=value key="a b"`.
 *
 * @returns nothing when anything in it is not an attribute: then the braces are text
 */
export function parseAttributes(text: string): Attributes | undefined {
  let id: string | undefined
  const classes: string[] = []
  const pairs: Record<string, string> = {}
  const end = text.trimEnd().length
  if (end === 0 || !mayBeAttributes(text)) return undefined
  const token =
    /\s*(?:#([\p{L}\p{N}_][\p{L}\p{N}_:./-]*)|\.([\p{L}_][\p{L}\p{N}_-]*)|([\p{L}][\p{L}\p{N}_-]*)=(?:"([^"]*)"|“([^”]*)”|'([^']*)'|([^\s"'{}]+)))(?=\s|$)/uy
  while (token.lastIndex < end) {
    const found = token.exec(text)
    if (!found) return undefined
    const [, foundId, className, key, ...values] = found
    if (foundId) id = foundId
    else if (className) classes.push(className)
    else if (key) pairs[key] = values.find(value => value !== undefined) ?? ''
  }
  return { ...(id ? { id } : {}), classes, pairs }
}

/** A word alone is no attribute. Most braces are told by this look, and the tables of all letters take long to load. */
function mayBeAttributes(text: string): boolean {
  const parts = text.trim().split(/\s+/)
  return /["“']/.test(text) || parts.every(part => /^[#.]|=/.test(part))
}

/** Attributes of two blocks on one element, the later one's values winning. */
export function mergeAttributes(first: Attributes | undefined, second: Attributes): Attributes {
  if (!first) return second
  const id = second.id ?? first.id
  return {
    ...(id ? { id } : {}),
    classes: [...new Set([...first.classes, ...second.classes])],
    pairs: { ...first.pairs, ...second.pairs },
  }
}
