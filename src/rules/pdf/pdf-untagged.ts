import type { PdfRule } from './pdf-rule.js'

/** Without tags a screen reader does not know what is a headline, a list or a picture, nor in what order they come. */
export const pdfUntagged: PdfRule = {
  id: 'pdf-untagged',
  check({ facts, expected }, say) {
    const note = 'The browser did not write them: try a newer one, with `--browser`.'
    if (!facts.tagged) return say('Cannot find tags in the PDF', { note })
    for (const [index, { tagged }] of facts.pages.entries())
      if (!tagged)
        say(`Cannot find tags on page ${index + 1} of the PDF`, {
          place: expected.pages?.[index]?.place,
          note,
        })
  },
}
