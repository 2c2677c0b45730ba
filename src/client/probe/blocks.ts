import type { Box, SeenBlock } from './measured.js'
import { readStyles } from './styles.js'
import { glyphBoxes, visibleTexts, wordsOf } from './texts.js'

/** What is read in one go on a slide that shows all its steps, in the order of the page. */
export function blocksOf(slide: Element): readonly SeenBlock[] {
  const found = new Map<Element, { words: string; boxes: Box[] }>()
  for (const { node, parent } of visibleTexts(slide, readStyles())) {
    const block = blockOf(parent)
    const { words, boxes } = found.get(block) ?? { words: '', boxes: [] }
    const size = Number.parseFloat(getComputedStyle(parent).fontSize)
    found.set(block, { words: words + node.data, boxes: [...boxes, ...glyphBoxes(node, size)] })
  }
  const headline = slide.getAttribute('aria-labelledby')
  return [...found].flatMap(([block, { words, boxes }]) => {
    if (boxes.length === 0) return []
    const rtl = getComputedStyle(block).direction === 'rtl'
    const free = block.closest(`figcaption, #${CSS.escape(headline ?? 'none')}`) !== null
    return [{ words: wordsOf(words), box: around(boxes), free: free || isApart(block, slide), rtl }]
  })
}

/** The element that is read in one go around another one. */
export function blockOf(element: Element): Element {
  // The signs of a formula stand above and below one another, and have an order of their own.
  let block = element.closest('math')?.parentElement ?? element
  while (/^(?:inline|contents|ruby)/.test(getComputedStyle(block).display) && block.parentElement)
    block = block.parentElement
  return block
}

/** Whether an element is placed by hand somewhere within the frame of its slide. */
function isApart(block: Element, slide: Element): boolean {
  for (let next: Element | null = block; next && next !== slide; next = next.parentElement) {
    if (next.matches('.frame')) return false
    const { position, float } = getComputedStyle(next)
    if (position === 'absolute' || position === 'fixed' || float !== 'none') return true
  }
  return false
}

function around(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ]
}
