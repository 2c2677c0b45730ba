import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import { pdfFontMissing } from './pdf-font-missing.js'
import { pdfLinkLost } from './pdf-link-lost.js'
import { pdfNoBookmarks } from './pdf-no-bookmarks.js'
import { pdfNoLanguage } from './pdf-no-language.js'
import { pdfNoTitle } from './pdf-no-title.js'
import { pdfPages } from './pdf-pages.js'
import type { ExpectedPdf, PdfFacts, PdfRule } from './pdf-rule.js'
import { pdfUntagged } from './pdf-untagged.js'

/** The rules that look at a PDF, in the order in which they report. */
export const pdfRules: readonly PdfRule[] = [
  pdfPages,
  pdfUntagged,
  pdfNoBookmarks,
  pdfNoLanguage,
  pdfNoTitle,
  pdfFontMissing,
  pdfLinkLost,
]

/** Reports on `file` what a PDF lacks that was made of it; each finding but a lost link keeps it from being written. */
export function checkPdf(facts: PdfFacts, expected: ExpectedPdf, file: VFile): void {
  for (const { id, check } of pdfRules) {
    const before = file.messages.length
    check({ facts, expected }, (reason, details) => report(file, id, reason, details))
    // When pages are wrong, all that is said of pages is about others.
    if (id === pdfPages.id && file.messages.length > before) return
  }
}
