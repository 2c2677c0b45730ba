import type { CitedItem } from './nodes.js'

/**
 * Reads the inside of a pandoc citation, `see @a; @b, ch. 2`.
 *
 * @returns nothing when any part of it has no key: then the brackets are text
 */
export function parseCitation(text: string): readonly CitedItem[] | undefined {
  const items: CitedItem[] = []
  for (const part of text.split(';')) {
    const found = /^([\s\S]*?)-?@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)\s*(?:,\s*([\s\S]*))?$/u.exec(
      part.trim(),
    )
    if (!found) return undefined
    const [, prefix = '', key = '', locator = ''] = found
    // An address in brackets, `[name@example.org]`, cites nothing.
    if (prefix !== '' && !/\s$/.test(prefix)) return undefined
    items.push({ prefix: prefix.trim(), key: key.replace(/[.:?]+$/, ''), locator: locator.trim() })
  }
  return items
}
