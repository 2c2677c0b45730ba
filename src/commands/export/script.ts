import { scriptMarkdown, scriptText } from '../../exports/script.js'
import { forSpeaker } from '../../html/for-speaker.js'
import { type Paper, papers } from '../../html/print.js'
import { scriptPage } from '../../html/script.js'
import { pageWordsFor } from '../../language/words.js'
import type { ExportFormat, ExportJob, Product } from './format.js'
import { commonHelp, exitCodes } from './help.js'
import { textPdf } from './text-pdf.js'

/** What a script can be written as. */
const kinds = ['text', 'md', 'pdf'] as const

type Kind = (typeof kinds)[number]

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
    as: { type: 'string', choices: kinds, multiple: true },
    paper: { type: 'string', choices: papers },
  },
  prepare({ as, paper }) {
    const wanted = new Set((as as readonly Kind[] | undefined) ?? kinds)
    const [first = 'text'] = kinds.filter(kind => wanted.has(kind))
    return {
      needsBrowser: wanted.has('pdf'),
      main: `script-speaker.${first === 'text' ? 'txt' : first}`,
      make: job => makeScript(job, wanted, paper as Paper | undefined),
    }
  },
}

const about = 'private: your notes'

async function makeScript(
  job: ExportJob,
  wanted: ReadonlySet<Kind>,
  paper: Paper | undefined,
): Promise<readonly Product[]> {
  const { rendered, slides } = job
  const text = wanted.has('text')
    ? [{ name: 'script-speaker.txt', content: scriptText(rendered, slides), about }]
    : []
  const markdown = wanted.has('md')
    ? [{ name: 'script-speaker.md', content: scriptMarkdown(rendered, slides), about }]
    : []
  return [...text, ...markdown, ...(wanted.has('pdf') ? await pdfScript(job, paper) : [])]
}

function pdfScript(job: ExportJob, paper: Paper | undefined): Promise<readonly Product[]> {
  const rendered = forSpeaker(job.rendered, job.project.fonts)
  const { title, lang } = rendered.deck
  const document = {
    name: 'script-speaker.pdf',
    title: `${pageWordsFor(lang).script} – ${title}`,
    ...scriptPage(rendered, { paper, slides: job.slides }),
    boxes: [],
    private: true,
  }
  return textPdf(job, document, () => '')
}
