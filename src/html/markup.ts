import type { Element, ElementContent } from 'hast'

const allowed = ['i', 'b', 'sup', 'sub']
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}
const token = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]+);|[^<&]+|[<&]/gi

/**
 * What a citation processor made, as a tree: of its HTML, `i`, `b`, `sup` and `sub` stay, without attributes; of all other
 * elements, what is in them. Whatever it is given, nothing in the tree can run or ask for something.
 */
export function markup(html: string): readonly ElementContent[] {
  const root: ElementContent[] = []
  const open: Element[] = []
  const add = (node: ElementContent) => (open.at(-1)?.children ?? root).push(node)
  // A number and its entry stand in a block each.
  const line = html.replace(/<\/?div\b[^<>]*>/gi, ' ').replace(/[ \t\r\n]+/g, ' ')
  for (const [text, closing, tag, entity] of line.trim().matchAll(token)) {
    const tagName = tag?.toLowerCase() ?? ''
    if (entity) add({ type: 'text', value: decoded(entity) ?? text })
    else if (!tag) add({ type: 'text', value: text })
    else if (!allowed.includes(tagName)) continue
    else if (closing) open.splice(lastIndex(open, tagName))
    else {
      const element: Element = { type: 'element', tagName, properties: {}, children: [] }
      add(element)
      open.push(element)
    }
  }
  return root
}

/** Where the innermost open element of this name stands; past the end when none is open. */
function lastIndex(open: readonly Element[], tagName: string): number {
  const index = open.findLastIndex(element => element.tagName === tagName)
  return index < 0 ? open.length : index
}

function decoded(entity: string): string | undefined {
  if (!entity.startsWith('#')) return named[entity.toLowerCase()]
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
