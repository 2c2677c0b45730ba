import type { Browser, Showing } from '../browser/browser.js'
import { bookmarksOf, type Mark } from './bookmarks.js'
import type { MadePdf } from './pdf.js'
import type { PdfMatter } from './pdf-matter.js'
import { printDocument } from './pdf-print.js'

/**
 * Makes a PDF of a document whose text flows over pages: where a slide's article has come to stand is known only then.
 *
 * @param marks what leads to each article of the document
 * @throws BrowserGone when the browser ends before it has printed
 */
export async function makeTextPdf(
  browser: Browser,
  showing: Showing,
  matter: Omit<PdfMatter, 'bookmarks'>,
  marks: readonly Mark[],
): Promise<MadePdf> {
  // What finishes it is loaded while the browser prints.
  const [{ pdf, broken }, { articlePages }, { finishPdf }, { readPdf }] = await Promise.all([
    printDocument(browser, showing),
    import('./article-pages.js'),
    import('./pdf-finish.js'),
    import('./pdf-facts.js'),
  ])
  const pages = await articlePages(pdf)
  const placed = marks.flatMap((mark, at) => {
    const page = pages[at]
    return page === undefined ? [] : [{ mark, page }]
  })
  const content = await finishPdf(pdf, { ...matter, bookmarks: bookmarksOf(placed) })
  return { content, facts: await readPdf(content), broken }
}
