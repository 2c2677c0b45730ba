import type { PhrasingContent } from 'mdast'
import type { Point } from 'unist'

/** What means something at the beginning or the end of a line. */
const edges = /^[ \d+:-]|[ \u2028\u2029]$/mu
/** Characters that a syntax means something by, and what GFM makes links of. */
const marks = /[^\P{Cc}\n]|[\ufeff\\`*_[\]{}<>&~^|$#@=]|:\/\/|[wW]{3}\./u
// Stress that stands between spaces or punctuation and begins and ends with a letter is stress by any reading, and so
// is a link to an address without anything unusual.
const parts =
  /(?<=^|\s)(\*\*?)([\p{L}\p{N}](?:[^*]*[\p{L}\p{N}])?)\1(?=$|[\s.,;:?)])|(?<=^|\s)\[(\p{L}[^[\]\n]*)\]\((https?:\/\/[\w./~%+-]+)\)/gu

/**
 * Text with no marks but plain stress and links, as the parser would read it.
 *
 * @param at where a character of the text stands, by its index
 * @returns undefined for any other text
 */
export function simplePhrasing(text: string, at: (index: number) => Point): PhrasingContent[] | undefined {
  if (edges.test(text)) return undefined
  const found: PhrasingContent[] = []
  let end = 0
  for (const match of text.matchAll(parts)) {
    const [whole, stars, stressed, label = stressed, url] = match
    if (label === undefined || marks.test(label)) return undefined
    if (!addText(end, match.index)) return undefined
    end = match.index + whole.length
    const inside = match.index + (stars?.length ?? 1)
    const children = [textNode(label, inside)]
    const position = { start: at(match.index), end: at(end) }
    if (url !== undefined) found.push({ type: 'link', title: null, url, children, position })
    else found.push({ type: stars === '**' ? 'strong' : 'emphasis', children, position })
  }
  return addText(end, text.length) ? found : undefined

  function addText(from: number, to: number): boolean {
    const value = text.slice(from, to)
    if (value !== '') found.push(textNode(value, from))
    return !marks.test(value)
  }

  function textNode(value: string, from: number) {
    return { type: 'text' as const, value, position: { start: at(from), end: at(from + value.length) } }
  }
}
