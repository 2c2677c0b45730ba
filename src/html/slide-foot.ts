/** What stands at the foot of a slide: the sources and footnotes of its content, numbered as they come. */
export interface SlideFoot {
  /** Adds an entry and returns its number; the same HTML twice is one entry. */
  add(html: string): number
  readonly entries: readonly { readonly number: number; readonly html: string }[]
}

/** An empty foot. */
export function createSlideFoot(): SlideFoot {
  const entries: { number: number; html: string }[] = []
  return {
    entries,
    add(html) {
      const known = entries.find(entry => entry.html === html)
      if (known) return known.number
      entries.push({ number: entries.length + 1, html })
      return entries.length
    },
  }
}
