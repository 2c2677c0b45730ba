import { blockOf } from './blocks.js'
import type { SeenMarks } from './measured.js'
import { readStyles } from './styles.js'
import { visibleTexts } from './texts.js'

/** Marks that mean something in Markdown. Most texts have none: what they are there is judged elsewhere. */
const mark = /\*\*|!\[|\]\(|:::|\{[.#]|\[-?@/

/** What shows such marks as they are. */
const verbatim = 'code, pre, kbd, samp, math, svg'

/** The texts of a slide that a mark of Markdown stands in. */
export function marksIn(slide: Element): readonly SeenMarks[] {
  const found = new Map<Element, string>()
  for (const { node, parent } of visibleTexts(slide, readStyles())) {
    const block = blockOf(parent)
    found.set(block, (found.get(block) ?? '') + (parent.closest(verbatim) ? '\ufffc' : node.data))
  }
  return [...found].flatMap(([block, text]) =>
    mark.test(text) ? [{ text, at: block.closest<HTMLElement>('[data-at]')?.dataset.at ?? '' }] : [],
  )
}
