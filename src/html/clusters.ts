import type { CitationWords } from '../language/language.js'
import { citationWords } from '../language/words.js'
import { readLocator } from './locator.js'
import type { CitationNode, CitedItem } from './slide-parts.js'

/** One work of a citation, as a citation processor takes it. */
export interface ClusterItem {
  readonly id: string
  readonly prefix?: string
  /** What the locator counts, by CSL's name for it. */
  readonly label?: string
  readonly locator?: string
  readonly suffix?: string
}

/** All citations anywhere in a value, by the text between their brackets as typed; locators are read in `lang`. */
export function clustersIn(value: unknown, lang: string): ReadonlyMap<string, readonly ClusterItem[]> {
  const words = citationWords(lang)
  const clusters = new Map<string, readonly ClusterItem[]>()
  collect(value)
  return clusters

  function collect(within: unknown): void {
    if (typeof within !== 'object' || within === null) return
    if (isCitation(within)) {
      clusters.set(
        within.value,
        within.items.map(item => clusterItem(item, words)),
      )
      return
    }
    for (const [name, inside] of Object.entries(within))
      if (name !== 'position' && name !== 'place' && name !== 'places') collect(inside)
  }
}

function isCitation(value: object): value is CitationNode {
  return 'type' in value && value.type === 'citation'
}

function clusterItem({ key, prefix, locator }: CitedItem, words: CitationWords): ClusterItem {
  const read = readLocator(locator, words)
  return {
    id: key,
    ...(prefix ? { prefix: `${prefix} ` } : {}),
    // CSL 1.0.2 calls it so, because `article` is a kind of work.
    ...(read
      ? { label: read.counted === 'article' ? 'article-locator' : read.counted, locator: read.number }
      : {}),
    ...(locator && !read ? { suffix: `, ${locator}` } : {}),
  }
}
