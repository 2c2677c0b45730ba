import type { PhrasingContent, Strong } from 'mdast'
import type { Inline } from './argument.js'

/** A number's first bold run is its figure; it stays in the text when words come before it. */
export function figureOf(text: readonly PhrasingContent[]): {
  readonly figure: Inline
  readonly text: Inline
} {
  const bold = text.find((child): child is Strong => child.type === 'strong')
  if (!bold) return { figure: text, text: [] }
  return text[0] === bold
    ? { figure: bold.children, text: trimStart(text.slice(1)) }
    : { figure: bold.children, text }
}

/** `**Term** — meaning`; without bold type, what stands before the first dash is the term. */
export function definitionOf(text: readonly PhrasingContent[]): {
  readonly term: Inline
  readonly meaning: Inline
} {
  const [first, ...rest] = text
  if (first?.type === 'strong')
    return { term: first.children, meaning: trimStart(rest, /^\s*(?:[—–:：]|--?\s)?\s*/) }
  if (first?.type === 'text') {
    const found = /^(.{1,80}?)\s+(?:—|–|--?)\s+/.exec(first.value)
    if (found) {
      const term = [{ type: 'text' as const, value: found[1] ?? '' }]
      return { term, meaning: [{ ...first, value: first.value.slice(found[0].length) }, ...rest] }
    }
  }
  return { term: text, meaning: [] }
}

/** `1979: text` of a timeline, `RU: text` of a map: what leads the line, and the rest. */
export function splitLead(
  text: readonly PhrasingContent[],
): { readonly word: string; readonly text: Inline } | undefined {
  const [first, ...rest] = text
  if (first?.type !== 'text') return undefined
  const found = /^([^:：]{1,24}?)\s?[:：]\s+/.exec(first.value)
  if (!found) return undefined
  return { word: found[1] ?? '', text: [{ ...first, value: first.value.slice(found[0].length) }, ...rest] }
}

/** The id that a call back links to, if it links to one. */
export function targetOf(text: readonly PhrasingContent[]): { readonly target?: string } {
  const link = text.find(child => child.type === 'link' && child.url.startsWith('#'))
  return link?.type === 'link' ? { target: link.url.slice(1) } : {}
}

function trimStart(children: readonly PhrasingContent[], space = /^\s+/): Inline {
  const [first, ...rest] = children
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(space, '') }, ...rest] : children
}
