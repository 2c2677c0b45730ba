import type { PdfRule } from './pdf-rule.js'

/** Readers and search engines show a PDF by its title, and without one by the name of its file. */
export const pdfNoTitle: PdfRule = {
  id: 'pdf-no-title',
  check({ facts: { title } }, say) {
    if (title.trim() === '')
      say('Cannot find the title of the PDF', { note: 'Begin the outline with `# The title of the talk`.' })
  },
}
