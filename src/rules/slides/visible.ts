import type { Block, Inline } from '../../argument/argument.js'
import { plainText } from '../../language/plain-text.js'
import type { Slide } from '../../slides/deck.js'
import { shownOn } from '../../slides/kind-of.js'
import { nodesIn } from '../nodes.js'

/** The author's text on a slide: without labels, citations, code and formulas, and what Rostrum itself adds. */
export function visibleText(slide: Slide): string {
  const texts = shownOn(slide).flatMap(part => ('blocks' in part ? inBlocks(part.blocks) : [part.text]))
  return [slide.headline ?? [], ...texts].map(plainText).filter(Boolean).join(' \n')
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
