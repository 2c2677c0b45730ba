import type { Browser, Showing } from '../browser/browser.js'
import type { Deck } from '../slides/deck.js'
import { bookmarksOf } from './bookmarks.js'
import type { MadePdf } from './pdf.js'
import type { PdfMatter } from './pdf-matter.js'
import { printDocument } from './pdf-print.js'

/**
 * Makes a PDF of a document whose text flows over pages: where a slide's article has come to stand is known only then.
 *
 * @param slides the slide of each article of the document, by its index in `deck.slides`
 * @throws BrowserGone when the browser ends before it has printed
 */
export async function makeTextPdf(
  browser: Browser,
  showing: Showing,
  matter: Omit<PdfMatter, 'bookmarks'>,
  deck: Deck,
  slides: readonly number[],
): Promise<MadePdf> {
  // What finishes it is loaded while the browser prints.
  const [{ pdf, broken }, { articlePages }, { finishPdf }, { readPdf }] = await Promise.all([
    printDocument(browser, showing),
    import('./article-pages.js'),
    import('./pdf-finish.js'),
    import('./pdf-facts.js'),
  ])
  const pages = await articlePages(pdf)
  const shown = slides.flatMap((index, at) => {
    const page = pages[at]
    return page === undefined ? [] : [{ index, page }]
  })
  const content = await finishPdf(pdf, { ...matter, bookmarks: bookmarksOf(deck, shown) })
  return { content, facts: await readPdf(content), broken }
}
