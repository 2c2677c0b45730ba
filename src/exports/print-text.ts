import { BrowserGone } from '../browser/browser.js'
import { seeBoxes } from '../browser/see-boxes.js'
import { printPage, type SlideBox } from '../html/print.js'
import { checkPdf } from '../rules/pdf/check-pdf.js'
import type { Mark } from './bookmarks.js'
import type { ExportJob, Product } from './format.js'
import { printDocument } from './pdf-print.js'
import { reportBroken, reportCrash, reportLoss } from './problems.js'
import { makeTextPdf } from './text-pdf.js'

/** A document whose text flows over pages, to be printed. */
export interface TextDocument {
  /** Of its file. */
  readonly name: string
  readonly title: string
  readonly html: string
  /** What leads to each of its articles. */
  readonly marks: readonly Mark[]
  /** The slides that it shows pictures of. */
  readonly boxes: readonly SlideBox[]
  readonly private: boolean
}

/**
 * Prints a document and reads it back. What is wrong is reported on the outline.
 *
 * @param alone the document with one of its slides, for finding out which of them the browser is lost over
 */
export async function printText(
  job: ExportJob,
  document: TextDocument,
  alone: (box: SlideBox) => string,
): Promise<readonly Product[]> {
  const { excerpt, file, files, creator, date } = job
  const { author, description: subject, lang } = excerpt.talk
  const { name, title, html, marks, boxes } = document
  const matter = { title, author, subject, lang, creator, date }
  try {
    const slides = { html: printPage(excerpt, boxes), files }
    const [made, seen] = await job.browse(browser =>
      Promise.all([
        makeTextPdf(browser, { html, files }, matter, marks),
        seeBoxes(browser, slides, boxes.length),
      ]),
    )
    checkPdf(made.facts, {}, file)
    reportBroken(file, made.broken, boxes)
    reportLoss(file, seen, boxes)
    const { length } = made.facts.pages
    const pages = `${length} ${length === 1 ? 'page' : 'pages'}`
    return [
      { name, content: made.content, about: document.private ? `${pages}, private: your notes` : pages },
    ]
  } catch (error) {
    if (!(error instanceof BrowserGone)) throw error
    await reportCrash(job, boxes, (browser, box) => printDocument(browser, { html: alone(box), files }))
    return []
  }
}
