import { handoutFormat } from '../../exports/formats/handout.js'
import { type HandoutOptions, perPages } from '../../html/handout.js'
import { type Paper, papers } from '../../html/print.js'
import type { ExportFormat } from './format.js'
import { commonHelp, exitCodes } from './help.js'

const help = `Makes a handout of each talk: pictures of the slides with lines to write on, and
the sources in full at the end. It is a PDF as \`export pdf\` makes it.

Usage: rostrum export handout [outline …] [options]

The file is dist/<talk>/[<audience>/]handout.pdf. With --notes it has what you say
in place of the lines, is private, and is called handout-speaker.pdf.

Options:
      --per-page <n>      1, 2, 3 (the default) or 6 slides a page; long notes take
                          the room that they need
      --notes             your notes beside the slides
      --paper <size>      a4 or letter; without it letter where the talk's language
                          names a country that has it, such as en-US
${commonHelp}
${exitCodes}
Examples:
  rostrum export handout
  rostrum export handout outline/my-talk.md --per-page 6 --paper letter
  rostrum export handout --audience students --notes
`

/** `rostrum export handout`. */
export const handout: ExportFormat = {
  summary: 'the slides on paper, with lines or your notes beside them',
  help,
  options: {
    'per-page': { type: 'string', choices: perPages },
    notes: { type: 'boolean' },
    paper: { type: 'string', choices: papers },
  },
  prepare({ 'per-page': perPage = '3', notes, paper }) {
    const options = {
      perPage: perPage as HandoutOptions['perPage'],
      notes: notes === true,
      paper: paper as Paper | undefined,
    }
    return { ...handoutFormat(options), main: options.notes ? 'handout-speaker.pdf' : 'handout.pdf' }
  },
}
