/** What no link stands in. */
const apart: readonly string[] = ['position', 'place', 'plan', 'attributes', 'data', 'matter', 'sources']

/** The tags of some HTML; what is quoted may hold a `>`. */
const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi
const address = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/**
 * A part of an argument without its links to units that are not there: the words of the links stay.
 *
 * @param isGone whether a unit of that id is left out
 */
export function withoutLinks<Value>(value: Value, isGone: (id: string) => boolean): Value {
  return linkless(value) as Value

  function linkless(inside: unknown): unknown {
    if (Array.isArray(inside)) {
      const all = inside.flatMap(each =>
        leadsNowhere(each) ? (linkless(each.children) as unknown[]) : [linkless(each)],
      )
      return all.length === inside.length && all.every((each, index) => each === inside[index]) ? inside : all
    }
    if (typeof inside !== 'object' || inside === null) return inside
    let changed: Record<string, unknown> | undefined
    for (const [name, each] of Object.entries(inside)) {
      if (apart.includes(name)) continue
      const next = name === 'value' && isHtml(inside) ? withoutAddresses(inside.value) : linkless(each)
      if (next !== each) changed = { ...(changed ?? inside), [name]: next }
    }
    return changed ?? inside
  }

  function leadsNowhere(node: unknown): node is { readonly children: readonly unknown[] } {
    const { type, url } = (node ?? {}) as { readonly type?: unknown; readonly url?: unknown }
    return type === 'link' && typeof url === 'string' && isToGone(url)
  }

  function withoutAddresses(html: string): string {
    return html.replace(tag, each =>
      each.replace(address, (whole: string, ...quoted: (string | undefined)[]) =>
        isToGone(quoted.slice(0, 3).find(url => url !== undefined) ?? '') ? '' : whole,
      ),
    )
  }

  function isToGone(url: string): boolean {
    const trimmed = url.trim()
    return trimmed.startsWith('#') && isGone(decoded(trimmed.slice(1)))
  }
}

function isHtml(node: object): node is { readonly value: string } {
  return 'type' in node && node.type === 'html' && 'value' in node && typeof node.value === 'string'
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
