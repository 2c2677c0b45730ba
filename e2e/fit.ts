import { expect, type Page } from '@playwright/test'
import { goTo, slideIds } from './talk.js'

/** Expects that all slides fit their stage, whatever step they show. The window must be 1280×720, where the scale is 1. */
export async function expectAllToFit(page: Page): Promise<void> {
  for (const id of await slideIds(page)) {
    await goTo(page, id)
    await expectToFit(page)
  }
}

/** Expects that nothing on the present slide is cut off, runs over the edge or other text, or is too small to read. */
export async function expectToFit(page: Page): Promise<void> {
  const { id, misplaced } = await page.evaluate(measure)
  expect.soft(misplaced, `what does not fit on slide "${id}"`).toEqual([])
}

/** Runs in the page. Boxes of text are trimmed to what glyphs fill, as line boxes of a large type overlap at rest. */
async function measure(): Promise<{ id: string; misplaced: string[] }> {
  interface Box {
    readonly text: string
    readonly size: number
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  const slide = document.querySelector<HTMLElement>('.slides > section.present')
  const strip = document.querySelector<HTMLElement>('footer.strip')
  if (!slide || !strip) throw new Error('Cannot find the present slide and the strip')
  const misplaced: string[] = []
  await Promise.all([...slide.querySelectorAll('img')].map(image => image.decode()))
  // Fonts are asked for by the layout, so that there may be some to wait for only after it.
  do {
    slide.getBoundingClientRect()
    await document.fonts.ready
  } while (document.fonts.status === 'loading')

  const boxes = textsOf(slide)
  const marks = textsOf(strip)
  const floor = Math.min(innerHeight, ...marks.map(({ top }) => top))
  for (const box of boxes) {
    const { text, size, left, right, top, bottom } = box
    const edges = [left < 0, right > innerWidth, top < 0, bottom > floor]
    const over = ['left', 'right', 'top', 'bottom'].filter((_, index) => edges[index])
    if (over.length > 0) misplaced.push(`${over} edge: "${text}" to ${Math.round(bottom)} of ${floor}`)
    if (size < 18) misplaced.push(`${size}px: "${text}"`)
  }
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) if (overlap(a, b)) misplaced.push(`"${a.text}" on "${b.text}"`)
  }
  for (const media of slide.querySelectorAll('img, video, .missing')) {
    const { left, right, top, bottom, width, height } = media.getBoundingClientRect()
    const outside = left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1
    if (outside || width < 60 || height < 60) {
      misplaced.push(`picture of ${Math.round(width)}×${Math.round(height)} at ${left}, ${top}`)
    }
  }
  for (const { scrollWidth, scrollHeight } of [slide, document.documentElement]) {
    if (scrollWidth > innerWidth || scrollHeight > innerHeight)
      misplaced.push(`scrolls: ${scrollWidth}×${scrollHeight}`)
  }
  return { id: slide.id, misplaced: [...new Set(misplaced)] }

  function textsOf(root: HTMLElement): Box[] {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: Box[] = []
    while (texts.nextNode()) {
      const node = texts.currentNode as Text
      const parent = node.parentElement
      // Steps that are not shown yet take their room already, so that only what is never seen is passed over.
      if (!node.data.trim() || !parent?.checkVisibility() || parent.closest('.unseen')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      const text = node.data.trim().replace(/\s+/g, ' ').slice(0, 40)
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        const middle = (top + bottom) / 2
        const half = size * 0.35
        if (width < 1) continue
        if (root === slide && isCut(parent, left, right, middle)) misplaced.push(`cut off: "${text}"`)
        found.push({ text, size, left, right, top: middle - half, bottom: middle + half })
      }
    }
    return found
  }

  function isCut(parent: HTMLElement, left: number, right: number, middle: number): boolean {
    for (let box: HTMLElement | null = parent; box && box !== slide; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      const frame = box.getBoundingClientRect()
      if (overflowX !== 'visible' && (left < frame.left - 1 || right > frame.right + 1)) return true
      if (overflowY !== 'visible' && (middle < frame.top || middle > frame.bottom)) return true
    }
    return false
  }

  function overlap(a: Box, b: Box): boolean {
    // Tight letter spacing draws neighbours together a little.
    const spacing = Math.max(a.size, b.size) * 0.08
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    return across > spacing && down > 1
  }
}
