import type { PdfRule } from './pdf-rule.js'

/** Every link on a slide, to another slide or out of the talk, works in the PDF too. */
export const pdfLinkLost: PdfRule = {
  id: 'pdf-link-lost',
  check({ facts: { pages }, expected }, say) {
    for (const [index, { links, place }] of (expected.pages ?? []).entries()) {
      const found = pages[index]?.links ?? 0
      if (found < links)
        say(`Page ${index + 1} of the PDF has ${found} links instead of ${links}`, {
          place,
          note: 'A link may lie beyond the edge of its slide, or have no words.',
        })
    }
  },
}
