import { pdfFormat } from '../../exports/formats/pdf.js'
import { type Paper, papers } from '../../html/print.js'
import type { ExportFormat } from './format.js'
import { commonHelp, exitCodes } from './help.js'

const help = `Makes a PDF of each talk: a slide a page, tagged for screen readers, with bookmarks,
working links and all fonts inside. It is read back before it is written.

Usage: rostrum export pdf [outline …] [options]

The file is dist/<talk>/[<audience>/]deck.pdf. It holds what the deck may show: no
notes, and backup slides only where they are published.

Options:
      --steps             a page for each step of a slide
      --paper <size>      a4 or letter: each slide on a page of paper
${commonHelp}
${exitCodes}
Examples:
  rostrum export pdf
  rostrum export pdf outline/my-talk.md --steps --slides 3-7,9
  rostrum export pdf --all --paper a4
`

/** `rostrum export pdf`. */
export const pdf: ExportFormat = {
  summary: 'a PDF, one slide a page',
  help,
  options: { steps: { type: 'boolean' }, paper: { type: 'string', choices: papers } },
  prepare({ steps, paper }) {
    const options = { steps: steps === true, paper: paper as Paper | undefined }
    return { ...pdfFormat(options), main: 'deck.pdf' }
  },
}
