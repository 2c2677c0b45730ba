import { BrowserGone } from '../../browser/browser.js'
import { drawBoxes, pictureNames } from '../../exports/pictures.js'
import { printPage, type SlideBox, slideBoxes } from '../../html/print.js'
import type { ExportFormat, ExportJob, Product } from './format.js'
import { commonHelp, exitCodes } from './help.js'
import { reportBroken, reportCrash } from './problems.js'

const scales = ['1', '2', '3', '4'] as const

const help = `Draws the slides of each talk as PNG pictures of 1280 by 720 pixels.

Usage: rostrum export png [outline …] [options]

The files are dist/<talk>/[<audience>/]png/01-title.png and so on, named after the
slides' numbers and ids. Pictures that an earlier export left there go, unless
--slides asks for some alone.

Options:
      --scale <n>         1 (the default) to 4: larger pictures, 2 for 2560 by 1440
      --steps             a picture for each step of a slide
${commonHelp}
${exitCodes}
Examples:
  rostrum export png
  rostrum export png outline/my-talk.md --scale 2 --slides 3-7,9
`

/** `rostrum export png`. */
export const png: ExportFormat = {
  summary: 'pictures of the slides',
  help,
  options: { scale: { type: 'string', choices: scales }, steps: { type: 'boolean' } },
  prepare({ scale = '1', steps, slides }) {
    const wanted = { scale: Number(scale), steps: steps === true }
    const isOwn = (name: string) => slides === undefined && /^png\/\d{2,}-.*\.png$/.test(name)
    return { needsBrowser: true, main: 'png', make: job => drawSlides(job, wanted), isOwn }
  },
}

async function drawSlides(
  job: ExportJob,
  { scale, steps }: { readonly scale: number; readonly steps: boolean },
): Promise<readonly Product[]> {
  const { draft, rendered, files, slides } = job
  const boxes = slideBoxes(rendered, { steps, slides })
  const showing = (some: readonly SlideBox[]) => ({ html: printPage(rendered, some), files })
  const onDrawn = (done: number) => job.progress(done, boxes.length)
  try {
    const { pictures, broken } = await job.browse(browser =>
      drawBoxes(browser, boxes, showing, { scale, onDrawn }),
    )
    reportBroken(draft, broken, boxes)
    const names = pictureNames(rendered.deck, boxes, steps)
    return pictures.map((content, at) => ({ name: `png/${names[at]}`, content }))
  } catch (error) {
    if (!(error instanceof BrowserGone)) throw error
    await reportCrash(job, boxes, (browser, box) => drawBoxes(browser, [box], showing, { scale }))
    return []
  }
}
