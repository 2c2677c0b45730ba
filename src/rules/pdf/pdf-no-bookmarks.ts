import type { PdfRule } from './pdf-rule.js'

/** Bookmarks are how a reader finds a slide again; each has to lead to a page. */
export const pdfNoBookmarks: PdfRule = {
  id: 'pdf-no-bookmarks',
  check({ facts: { bookmarks } }, say) {
    const note = 'This should not happen; please report it with the outline.'
    if (bookmarks.length === 0) say('Cannot find bookmarks in the PDF', { note })
    else if (bookmarks.includes(-1)) say('A bookmark of the PDF leads to no page', { note })
  },
}
