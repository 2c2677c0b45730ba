import type { Block, Inline } from '../../argument/argument.js'
import { plainText } from '../../language/plain-text.js'
import type { Slide } from '../../slides/deck.js'
import { nodesIn } from '../nodes.js'

/** The author's text on a slide: without labels, citations, code and formulas, and what Rostrum itself adds. */
export function visibleText(slide: Slide): string {
  return [slide.headline ?? [], ...contentOf(slide)].map(plainText).filter(Boolean).join(' \n')
}

function contentOf(slide: Slide): readonly Inline[] {
  switch (slide.kind) {
    case 'title':
      return [slide.title, ...inBlocks(slide.body)]
    case 'thesis':
      return [slide.thesis]
    case 'section':
    case 'backup':
      return [slide.heading]
    case 'quote':
      return slide.paragraphs
    case 'number':
      return [slide.figure, slide.text, ...inBlocks(slide.body)]
    case 'objection':
      return [
        slide.objection,
        ...inBlocks(slide.body),
        ...slide.replies.flatMap(({ text, below }) => [text, ...inBlocks(below)]),
      ]
    case 'definition':
      return [slide.term, slide.meaning, ...inBlocks(slide.body)]
    case 'question':
      return [slide.question, ...inBlocks(slide.body)]
    case 'comparison':
      return [
        ...slide.columns.flatMap(({ name, line }) => [name, line.text, ...inBlocks(line.below)]),
        ...inBlocks(slide.body),
      ]
    case 'closing':
      return [slide.thesis ?? [], ...slide.recalled, ...inBlocks(slide.body)]
    case 'claim':
    case 'figure':
    case 'table':
    case 'code':
    case 'untitled':
      return inBlocks(slide.body)
    case 'agenda':
    case 'sources':
      return []
  }
}

function inBlocks(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap(block => {
    if (block.type === 'lines') return block.lines.flatMap(line => [line.text, ...inBlocks(line.below)])
    if (block.type === 'figure') return [block.caption ?? []]
    return nodesIn([block.node]).flatMap(node =>
      node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
        ? [node.children]
        : [],
    )
  })
}
