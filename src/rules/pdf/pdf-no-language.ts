import type { PdfRule } from './pdf-rule.js'

/** A screen reader that is not told the language reads French with an English voice. */
export const pdfNoLanguage: PdfRule = {
  id: 'pdf-no-language',
  check({ facts: { lang } }, say) {
    if (lang === '')
      say('Cannot find the language of the PDF', { note: 'Say it in the front matter: `lang: en`.' })
  },
}
