import { BrowserGone } from '../../browser/browser.js'
import { printDocument } from '../../exports/pdf-print.js'
import { makeTextPdf } from '../../exports/text-pdf.js'
import { descriptionOf } from '../../html/page.js'
import type { SlideBox } from '../../html/print.js'
import { checkPdf } from '../../rules/pdf/check-pdf.js'
import type { ExportJob, Product } from './format.js'
import { reportBroken, reportCrash } from './problems.js'

/** A document whose text flows over pages, to be printed. */
export interface TextDocument {
  /** Of its file. */
  readonly name: string
  readonly title: string
  readonly html: string
  /** The slide of each of its articles, by its index in the deck. */
  readonly slides: readonly number[]
  /** The slides that it shows pictures of. */
  readonly boxes: readonly SlideBox[]
  readonly private: boolean
}

/**
 * Prints a document and reads it back. What is wrong is reported on the draft's file.
 *
 * @param alone the document with one of its slides, for finding out which of them the browser is lost over
 */
export async function textPdf(
  job: ExportJob,
  document: TextDocument,
  alone: (box: SlideBox) => string,
): Promise<readonly Product[]> {
  const { draft, files, creator, date } = job
  const { deck, file } = draft
  const { name, title, html, slides, boxes } = document
  const matter = { title, author: deck.author, subject: descriptionOf(deck), lang: deck.lang, creator, date }
  try {
    const made = await job.browse(browser => makeTextPdf(browser, { html, files }, matter, deck, slides))
    checkPdf(made.facts, {}, file)
    reportBroken(draft, made.broken, boxes)
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
