/** A place in a deck as an address names it; without `f`, the slide as it is. */
export interface Place {
  readonly h: number
  readonly f?: number | undefined
}

/**
 * Reads the fragment of an address: `#/id`, `#/id/2`, `#id`, or slide numbers as reveal.js writes them, `#/3/0/1`.
 *
 * Ids come first, so that a slide called `1979` is not taken for the 1979th slide.
 *
 * @param find the place of an id, if the deck has it
 */
export function parseAddress(hash: string, find: (id: string) => Place | undefined): Place | undefined {
  const name = hash.replace(/^#\/?/, '')
  if (!name) return undefined
  const [, front = '', step] = /^(.+)\/(\d+)$/.exec(name) ?? []
  const stepped = front && find(decode(front))
  if (stepped) return { h: stepped.h, f: Number(step) }
  const [, h, f] = /^(\d+)(?:\/\d+(?:\/(\d+))?)?$/.exec(name) ?? []
  return find(decode(name)) ?? (h ? { h: Number(h), f: f ? Number(f) : undefined } : undefined)
}

/** The fragment that names a slide and its step, as reveal.js writes it. */
export function formatAddress(id: string, f: number): string {
  return `#/${encodeURIComponent(id)}${f >= 0 ? `/${f}` : ''}`
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
