import { looksOf } from './ground.js'
import type { Box, SeenStep, SeenText } from './measured.js'
import { readStyles, type Styles } from './styles.js'

/** Of what may be set smaller than the rest: sources, credits, the marks of footnotes. */
const quiet = '.foot, .credit, .note, .strip'

/** Pictures that a slide's words stand on. */
const behind = '.background, .full .body > :is(.picture, .pictures)'

/** Less of it nobody sees. */
const faintest = 0.02

/** What is seen of an element now. Steps that are not shown are passed over. */
export function look(root: Element): SeenStep {
  const styles = readStyles()
  const texts = visibleTexts(root, styles).flatMap(({ node, parent }): SeenText[] => {
    const size = sizeOf(parent)
    const boxes = glyphBoxes(node, sizeOf(parent, false))
    if (boxes.length === 0) return []
    const weight = Number.parseInt(getComputedStyle(parent).fontWeight, 10)
    const formula = parent.closest('math') !== null
    const shared = {
      words: wordsOf(node.data),
      size,
      bold: weight >= 700,
      quiet: parent.closest(quiet) !== null,
      lookedUp: parent.closest('pre, table') !== null,
    }
    return boxes.map(whole => {
      const box = scrolledTo(whole, parent, root)
      const [left, top, right, bottom] = box
      const middle = (top + bottom) / 2
      const points = [
        [left + 1, middle],
        [right - 1, middle],
      ] as const
      return { ...shared, formula, box, cut: isCut(parent, box, root), ...looksOf(parent, points, styles) }
    })
  })
  const pictures = [...root.querySelectorAll('img, video, .missing')]
    .filter(picture => isSeen(picture, styles))
    .map(picture => ({
      alt: wordsOf(picture.getAttribute('alt') ?? ''),
      box: boxOf(picture),
      behind: picture.closest(behind) !== null,
      squeezed: isSqueezed(picture),
    }))
  return { texts, pictures }
}

/** The runs of text that are seen, in the order of the page. */
export function visibleTexts(
  root: Element,
  styles: Styles,
): readonly { readonly node: Text; readonly parent: Element }[] {
  const found: { node: Text; parent: Element }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    // What is closed is hidden below its element, which itself is seen.
    const isClosed = parent?.matches('details:not([open])')
    if (parent && !isClosed && node.data.trim() && isSeen(parent, styles)) found.push({ node, parent })
  }
  return found
}

export function wordsOf(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ')
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words
}

/** Boxes of what glyphs fill of each line: line boxes of large type overlap at rest. */
export function glyphBoxes(node: Text, size: number): readonly Box[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  return [...range.getClientRects()].flatMap(({ left, right, top, bottom, width }): Box[] => {
    const middle = (top + bottom) / 2
    return width < 1 ? [] : [[left, middle - size * 0.35, right, middle + size * 0.35]]
  })
}

/** A picture that is less high or wide than this was pushed together by what stands beside it. CSS px. */
const smallestPicture = 40

function isSqueezed(picture: Element): boolean {
  // Among words it is meant to be as high as they are.
  if (!(picture instanceof HTMLImageElement) || picture.matches('.in-text')) return false
  const { width, height, naturalWidth, naturalHeight } = picture
  const small = (shown: number, natural: number) => shown < smallestPicture && natural > 2 * shown
  return small(width, naturalWidth) || small(height, naturalHeight)
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return [left, top, right, bottom]
}

function isSeen(element: Element, styles: Styles): boolean {
  if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen')) return false
  return styles.opacity(element) > faintest
}

/** CSS px on the page. @param whole indices count as what they are indices of */
function sizeOf(parent: Element, whole = true): number {
  const of = whole
    ? (parent.closest('math') ?? parent.closest('sup:not(.note), sub')?.parentElement)
    : undefined
  const element = of ?? parent
  const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
  return Number.parseFloat(getComputedStyle(element).fontSize) * scale
}

/** Whether the page is an article, in which what is wide may be scrolled. */
function isArticle(): boolean {
  return !document.documentElement.classList.contains('deck')
}

/** A box without what can be scrolled to in the article: nobody misses it. */
function scrolledTo(box: Box, parent: Element, root: Element): Box {
  if (!isArticle()) return box
  let [left, top, right, bottom] = box
  for (let frame: Element | null = parent; frame && frame !== root; frame = frame.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(frame).overflowX)) continue
    const around = frame.getBoundingClientRect()
    left = Math.min(Math.max(left, around.left), around.right)
    right = Math.max(left, Math.min(right, around.right))
  }
  return [left, top, right, bottom]
}

/** Whether a frame between a text and its slide hides a part of it. What can be scrolled is hidden on a stage too. */
function isCut(parent: Element, [left, top, right, bottom]: Box, root: Element): boolean {
  const middle = (top + bottom) / 2
  const scrolls = isArticle()
  for (let frame: Element | null = parent; frame && frame !== root; frame = frame.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(frame)
    const box = frame.getBoundingClientRect()
    if (hides(overflowX) && (left < box.left - 1 || right > box.right + 1)) return true
    if (hides(overflowY) && (middle < box.top || middle > box.bottom)) return true
  }
  return false

  function hides(overflow: string): boolean {
    return overflow === 'hidden' || overflow === 'clip' || (!scrolls && overflow !== 'visible')
  }
}
