import { availableParallelism } from 'node:os'
import type { Browser, Page, Showing } from '../browser/browser.js'
import type { SlideBox } from '../html/print.js'

/** How pictures of slides are drawn. */
export interface Drawing {
  /** Pixels of a picture to one CSS pixel. */
  readonly scale: number
  /** Called after each picture with how many are drawn. */
  onDrawn?(done: number): void
}

/** What was drawn. */
export interface Drawn {
  /** PNG files, one for each box. */
  readonly pictures: readonly Uint8Array[]
  /** The addresses of pictures in them that could not be shown. */
  readonly broken: readonly string[]
}

/** So many pictures are worth a page of their own. */
const worthAPage = 6

/**
 * Draws boxes of the stage's size as PNG files, several pages at a time.
 *
 * @param showing makes the document that shows some boxes one under the other, and nothing else
 * @throws BrowserGone when the browser ends before all are drawn
 */
export async function drawBoxes<Box>(
  browser: Browser,
  boxes: readonly Box[],
  showing: (boxes: readonly Box[]) => Showing,
  { scale, onDrawn }: Drawing,
): Promise<Drawn> {
  const pages = Math.max(1, Math.min(availableParallelism(), Math.floor(boxes.length / worthAPage), 4))
  const size = Math.ceil(boxes.length / pages)
  const parts = Array.from({ length: pages }, (_, part) => boxes.slice(part * size, (part + 1) * size))
  let done = 0
  const drawn = await Promise.all(
    parts.map(part => drawPart(browser, part.length, showing(part), scale, () => onDrawn?.(++done))),
  )
  return {
    pictures: drawn.flatMap(({ pictures }) => pictures),
    broken: drawn.flatMap(({ broken }) => broken),
  }
}

async function drawPart(
  browser: Browser,
  count: number,
  showing: Showing,
  scale: number,
  onDrawn: () => void,
): Promise<Drawn> {
  const page = await browser.open({ width: 1280, height: 720, scale })
  try {
    const broken = await page.show(showing)
    const pictures: Uint8Array[] = []
    for (let index = 0; index < count; index++) {
      // What is scrolled to is drawn four times as fast as a part of the page that lies beyond the window.
      await page.evaluate(scrollToBox, index)
      pictures.push(await screenshot(page))
      onDrawn()
    }
    return { pictures, broken }
  } finally {
    page.close().catch(() => {})
  }
}

/** Draws a document that is as large as `size`, as PNG. */
export async function drawPage(
  browser: Browser,
  showing: Showing,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const page = await browser.open(size)
  try {
    await page.show(showing)
    return await screenshot(page)
  } finally {
    page.close().catch(() => {})
  }
}

/**
 * The names of the files of slides' pictures: `01-title.png`, and with steps `04-lunch-step-2.png`. They sort as the slides
 * do, and any disk takes them.
 *
 * @param count of the talk's slides
 */
export function pictureNames(boxes: readonly Pictured[], count: number, steps: boolean): readonly string[] {
  const digits = Math.max(2, String(count).length)
  return boxes.map(({ slide: { position, slide }, step }) => {
    const number = String(position).padStart(digits, '0')
    const id = slide.id.replace(unsafe, '-').slice(0, longestId)
    return `${number}-${id}${steps ? `-step-${step + 1}` : ''}.png`
  })
}

/** What a picture is named after. */
interface Pictured extends Pick<SlideBox, 'step'> {
  readonly slide: { readonly position: number; readonly slide: { readonly id: string } }
}

/** What some disk refuses in names. */
const unsafe = /[\p{Cc}<>:"/\\|?*\s]+/gu
/** In UTF-16 units: the longest name that all disks take has 255 bytes. */
const longestId = 60

async function screenshot({ session }: Page): Promise<Uint8Array> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' })
  return Buffer.from(data, 'base64')
}

/** Runs in the page. */
function scrollToBox(index: number): void {
  document.querySelector('main')?.removeAttribute('hidden')
  scrollTo(0, index * 720)
}
