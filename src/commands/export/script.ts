import { type ScriptKind, scriptFormat, scriptKinds } from '../../exports/formats/script.js'
import { type Paper, papers } from '../../html/print.js'
import type { ExportFormat } from './format.js'
import { commonHelp, exitCodes } from './help.js'

const help = `Writes down what you say: your notes slide by slide, with the time at which each
slide is due, its headline, and what comes with each click.

Usage: rostrum export script [outline …] [options]

The files are dist/<talk>/[<audience>/]script-speaker.txt, .md and .pdf. They are
private: they hold your notes.

Options:
      --as <kind>         text (short lines, for any reader), md or pdf (large type,
                          for the lectern); may be given several times, and is all
                          three without it. Only pdf needs a browser
      --paper <size>      a4 or letter, of the PDF; without it letter where the
                          talk's language names a country that has it, such as en-US
${commonHelp}
${exitCodes}
Examples:
  rostrum export script
  rostrum export script outline/my-talk.md --as text
  rostrum export script --audience students --as pdf
`

/** `rostrum export script`. */
export const script: ExportFormat = {
  summary: 'what you say, with times: text, Markdown and PDF',
  help,
  options: {
    as: { type: 'string', choices: scriptKinds, multiple: true },
    paper: { type: 'string', choices: papers },
  },
  prepare({ as, paper }) {
    const wanted = (as as readonly ScriptKind[] | undefined) ?? scriptKinds
    const [first = 'text'] = scriptKinds.filter(kind => wanted.includes(kind))
    return {
      ...scriptFormat({ as: wanted, paper: paper as Paper | undefined }),
      main: `script-speaker.${first === 'text' ? 'txt' : first}`,
    }
  },
}
