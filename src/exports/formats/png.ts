import { BrowserGone } from '../../browser/browser.js'
import { seeBoxes } from '../../browser/see-boxes.js'
import { printPage, type SlideBox, slideBoxes } from '../../html/print.js'
import type { ExportJob, Format, Product } from '../format.js'
import { drawBoxes, pictureNames } from '../pictures.js'
import { reportBroken, reportCrash, reportLoss } from '../problems.js'

/** How slides are drawn. */
export interface PngOptions {
  /** Pixels of a picture to one CSS pixel; a slide has 1280 by 720 of those. @defaultValue 1 */
  readonly scale?: number
  /** A picture for each step of a slide. @defaultValue false, a picture a slide */
  readonly steps?: boolean
}

/** Pictures of slides, as PNG. */
export function pngFormat(options: PngOptions): Format {
  return { reader: 'everyone', shows: ['slides'], needsBrowser: true, make: job => drawSlides(job, options) }
}

async function drawSlides(
  job: ExportJob,
  { scale = 1, steps = false }: PngOptions,
): Promise<readonly Product[]> {
  const { excerpt, file, files } = job
  const boxes = slideBoxes(excerpt, { steps })
  const showing = (some: readonly SlideBox[]) => ({ html: printPage(excerpt, some), files })
  const onDrawn = (done: number) => job.progress(done, boxes.length)
  try {
    const [{ pictures, broken }, seen] = await job.browse(browser =>
      Promise.all([
        drawBoxes(browser, boxes, showing, { scale, onDrawn }),
        seeBoxes(browser, showing(boxes), boxes.length),
      ]),
    )
    reportBroken(file, broken, boxes)
    reportLoss(file, seen, boxes)
    const names = pictureNames(boxes, excerpt.talk.count, steps)
    return pictures.map((content, at) => ({ name: `png/${names[at]}`, content }))
  } catch (error) {
    if (!(error instanceof BrowserGone)) throw error
    await reportCrash(job, boxes, (browser, box) => drawBoxes(browser, [box], showing, { scale }))
    return []
  }
}
