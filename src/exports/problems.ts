import type { VFile } from 'vfile'
import { type Browser, BrowserGone } from '../browser/browser.js'
import type { SeenBoxes } from '../browser/see-boxes.js'
import { isStopped, report } from '../diagnostics/report.js'
import type { SlideBox } from '../html/print.js'
import { checkLoss } from '../rules/page-rules.js'
import type { ExportJob } from './format.js'

/** Reports pictures that the browser could not show, at the slides that have them. */
export function reportBroken(file: VFile, broken: readonly string[], boxes: readonly SlideBox[]): void {
  for (const address of broken) {
    // As the box names it: a file that lies beside the page, or the picture itself.
    const named = address.startsWith('data:') ? address : new URL(address).pathname.slice(1)
    const box = boxes.find(({ html }) => html.includes(named))
    report(file, 'image-broken', 'Cannot show a picture: the browser cannot read it', {
      place: box?.slide.slide.place,
      note: 'Open it in a browser; save it anew as PNG, JPEG or SVG.',
      local: true,
    })
  }
}

/**
 * Reports what is lost on the pages of a file: what a slide cuts off, and characters that no font has. Of a file that is not
 * made, nothing is lost.
 */
export function reportLoss(
  file: VFile,
  { boxes: steps, floor, glyphs }: SeenBoxes,
  boxes: readonly SlideBox[],
): void {
  if (isStopped(file)) return
  const slides = [...new Set(boxes.map(({ slide }) => slide))].map(slide => ({
    id: slide.view.id,
    place: slide.slide.place,
    stage: { steps: steps.filter((_, index) => boxes[index]?.slide === slide) },
  }))
  checkLoss({ slides, seen: { floor, glyphs, phoneWidth: 0 } }, file)
}

/**
 * Reports that the browser was lost twice, with the slide that it is lost over.
 *
 * @param show shows one of them alone
 */
export async function reportCrash(
  job: ExportJob,
  boxes: readonly SlideBox[],
  show: (browser: Browser, box: SlideBox) => Promise<unknown>,
): Promise<void> {
  const { file } = job
  for (const [index, box] of boxes.entries()) {
    const { slide, label } = box.slide
    job.progress(index, boxes.length)
    try {
      await job.browse(browser => show(browser, box))
    } catch (error) {
      if (!(error instanceof BrowserGone)) throw error
      return report(file, 'browser-crashed', `Cannot draw the slide \`${label}\`: the browser ends over it`, {
        place: slide.place,
        note: 'A picture may be too large for it: make it smaller, or try another browser with `--browser`.',
      })
    }
  }
  report(
    file,
    'browser-crashed',
    'Cannot draw the talk: the browser ended twice, though it draws each slide alone',
    {
      note: 'It may lack memory: close other programs, or export a part with `--slides`.',
    },
  )
}
