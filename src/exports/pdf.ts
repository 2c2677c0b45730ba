import type { Browser, Showing } from '../browser/browser.js'
import type { PdfFacts } from '../rules/pdf/pdf-rule.js'
import type { PdfMatter } from './pdf-matter.js'
import { printDocument } from './pdf-print.js'

/** A PDF that was finished, and read back. */
export interface MadePdf {
  readonly content: Uint8Array
  readonly facts: PdfFacts
  /** The addresses of pictures that could not be shown. */
  readonly broken: readonly string[]
}

/**
 * Makes a tagged PDF of a document, in the sizes of its `@page` rules.
 *
 * @param showing its `main` may be `hidden`, so that it is laid out once, when it is printed
 * @throws BrowserGone when the browser ends before it has printed
 */
export async function makePdf(browser: Browser, showing: Showing, matter: PdfMatter): Promise<MadePdf> {
  // What finishes it is loaded while the browser prints.
  const [{ pdf, broken }, { finishPdf }, { readPdf }] = await Promise.all([
    printDocument(browser, showing),
    import('./pdf-finish.js'),
    import('./pdf-facts.js'),
  ])
  const content = await finishPdf(pdf, matter)
  return { content, facts: await readPdf(content), broken }
}
