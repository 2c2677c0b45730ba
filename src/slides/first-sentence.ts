import type { PhrasingContent } from 'mdast'
import type { Inline } from '../argument/argument.js'
import { languageTag } from '../language/language-tag.js'
import { textOf } from '../language/plain-text.js'
import { sentenceGoesOn } from '../language/sentences.js'

/** A mark that ends a sentence, and the quotation marks and brackets that may close after it. */
const ending = /[.!?…。！？؟۔][\p{Pe}\p{Pf}\p{Pi}"']*\s*$/u

/** The first sentence of a paragraph in `lang` (BCP 47), with its formatting and the citation that follows it. */
export function firstSentence(paragraph: Inline, lang: string): Inline {
  // The segmenter takes the end of a source line for the end of a sentence.
  const text = paragraph.map(textOf).join('').replace(/\s/gu, ' ')
  const end = sentenceEnd(text, lang)
  return end < text.length ? trimmedEnd(cut(paragraph, end)) : paragraph
}

function sentenceEnd(text: string, lang: string): number {
  const segmenter = new Intl.Segmenter(languageTag(lang), { granularity: 'sentence' })
  for (const { segment, index } of segmenter.segment(text)) {
    if (ending.test(segment) && !sentenceGoesOn(segment, lang)) return index + segment.length
  }
  return text.length
}

/** The nodes that begin before `end`, counted in characters of their text; text and its containers are cut there. */
function cut(nodes: Inline, end: number): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let start = 0
  for (const node of nodes) {
    const length = textOf(node).length
    const isReference = node.type === 'citation' || node.type === 'footnote'
    if (start < end || (start === end && isReference)) kept.push(cutNode(node, end - start))
    start += length
  }
  return kept
}

function cutNode(node: PhrasingContent, end: number): PhrasingContent {
  if (node.type === 'text') return { ...node, value: node.value.slice(0, end) }
  // Code, pictures and footnotes stay whole; a cast, as TypeScript cannot follow a spread over the union of containers.
  if (!('children' in node) || node.type === 'footnote') return node
  return { ...node, children: cut(node.children, end) } as PhrasingContent
}

function trimmedEnd(nodes: PhrasingContent[]): Inline {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return nodes
  const value = last.value.trimEnd()
  return value === '' ? nodes.slice(0, -1) : [...nodes.slice(0, -1), { ...last, value }]
}
