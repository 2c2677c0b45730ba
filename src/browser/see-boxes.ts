import type { MissingGlyph, Probe, SeenStep } from '../client/probe/measured.js'
import type { Browser, Showing } from './browser.js'
import { putProbe } from './see-deck.js'

/** The probe, in functions that run in the page. */
declare const rostrumProbe: Probe

const stage = { width: 1280, height: 720 }

/** What is seen of slides on the pages of a file. */
export interface SeenBoxes {
  /** Each box, in order. */
  readonly boxes: readonly SeenStep[]
  /** Where the strip at the foot begins. */
  readonly floor: number
  readonly glyphs: readonly MissingGlyph[]
}

/**
 * Looks at a page of boxes, which show slides as a file does.
 *
 * @param count of its boxes
 * @throws BrowserGone when the browser ends before
 */
export async function seeBoxes(browser: Browser, showing: Showing, count: number): Promise<SeenBoxes> {
  if (count === 0) return { boxes: [], floor: stage.height, glyphs: [] }
  const page = await browser.open(stage)
  try {
    await page.show(showing)
    await page.evaluate(reveal, null)
    await putProbe(page)
    const floor = await page.evaluate(() => rostrumProbe.floor(), undefined)
    const looking = Array.from({ length: count }, (_, index) =>
      page.evaluate(at => rostrumProbe.box(at), index),
    )
    const boxes = await Promise.all(looking)
    return { boxes, floor, glyphs: await page.evaluate(() => rostrumProbe.glyphs(), undefined) }
  } finally {
    page.close().catch(() => {})
  }
}

/** Runs in the page. */
function reveal(): void {
  document.querySelector('main')?.removeAttribute('hidden')
}
