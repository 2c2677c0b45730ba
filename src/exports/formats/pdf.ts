import { BrowserGone } from '../../browser/browser.js'
import { seeBoxes } from '../../browser/see-boxes.js'
import { type Paper, paperSizes, printPage, type SlideBox, slideBoxes, stage } from '../../html/print.js'
import { checkPdf } from '../../rules/pdf/check-pdf.js'
import { bookmarksOf, slideMark } from '../bookmarks.js'
import type { ExportJob, Format, Product } from '../format.js'
import { makePdf } from '../pdf.js'
import { printDocument } from '../pdf-print.js'
import { reportBroken, reportCrash, reportLoss } from '../problems.js'

/** How slides are put on the pages of a PDF. */
export interface PdfOptions {
  /** A page for each step of a slide. @defaultValue false, a page a slide */
  readonly steps?: boolean
  /** Each slide on a page of paper. @defaultValue pages as large as a slide, 1280×720 CSS pixels */
  readonly paper?: Paper | undefined
}

/** A PDF of slides: tagged, with bookmarks, working links and all fonts inside. It is read back before it is handed out. */
export function pdfFormat(options: PdfOptions): Format {
  return { reader: 'everyone', shows: ['slides'], needsBrowser: true, make: job => makeDeckPdf(job, options) }
}

async function makeDeckPdf(
  job: ExportJob,
  { steps = false, paper }: PdfOptions,
): Promise<readonly Product[]> {
  const { excerpt, file, files, creator, date } = job
  const { title, author, description: subject, lang } = excerpt.talk
  const boxes = slideBoxes(excerpt, { steps })
  const showing = (some: readonly SlideBox[]) => ({ html: printPage(excerpt, some, paper), files })
  const asSlides = { html: printPage(excerpt, boxes), files }
  const matter = {
    ...{ title, author, subject, lang, creator, date },
    bookmarks: bookmarksOf(boxes.map(({ slide }, page) => ({ mark: slideMark(slide), page }))),
    labels: boxes.map(({ slide: { strip }, step }) => {
      const { prefix, number } = strip.label
      return steps ? { prefix: `${prefix}${number}.`, number: step + 1 } : strip.label
    }),
  }
  try {
    const html = showing(boxes)
    const [{ content, facts, broken }, seen] = await job.browse(browser =>
      Promise.all([makePdf(browser, html, matter), seeBoxes(browser, asSlides, boxes.length)]),
    )
    const size = paper ? paperSizes[paper] : stage
    const pages = boxes.map(({ slide: { slide }, links }) => ({ ...size, links, place: slide.place }))
    checkPdf(facts, { pages }, file)
    reportBroken(file, broken, boxes)
    reportLoss(file, seen, boxes)
    return [{ name: 'deck.pdf', content, about: `${boxes.length} ${boxes.length === 1 ? 'page' : 'pages'}` }]
  } catch (error) {
    if (!(error instanceof BrowserGone)) throw error
    await reportCrash(job, boxes, (browser, box) => printDocument(browser, showing([box])))
    return []
  }
}
