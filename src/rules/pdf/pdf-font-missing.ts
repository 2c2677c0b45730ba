import type { PdfRule } from './pdf-rule.js'

/** A font that is not inside is replaced on the reader's machine, and the slide looks otherwise or loses its letters. */
export const pdfFontMissing: PdfRule = {
  id: 'pdf-font-missing',
  check({ facts: { missingFonts } }, say) {
    for (const name of new Set(missingFonts))
      say(`Cannot find the font \`${name}\` inside the PDF`, {
        note: 'Its licence or its format may forbid that: use another one.',
      })
  },
}
