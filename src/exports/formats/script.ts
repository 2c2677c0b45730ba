import type { Paper } from '../../html/print.js'
import { scriptPage } from '../../html/script.js'
import { pageWordsFor } from '../../language/words.js'
import { slideMark } from '../bookmarks.js'
import type { ExportJob, Format, Product } from '../format.js'
import { printText } from '../print-text.js'
import { scriptMarkdown, scriptText } from '../script.js'

/** What a script can be written as. */
export const scriptKinds = ['text', 'md', 'pdf'] as const

/** One of them. */
export type ScriptKind = (typeof scriptKinds)[number]

/** How the speaker's words are written down. */
export interface ScriptOptions {
  /** @defaultValue all three; `pdf` alone needs a browser */
  readonly as?: readonly ScriptKind[] | undefined
  /** Of the PDF. @defaultValue what the talk's language asks for */
  readonly paper?: Paper | undefined
}

/** What the speaker says, slide by slide, with the time at which each is due: as text, Markdown and PDF. */
export function scriptFormat({ as = scriptKinds, paper }: ScriptOptions): Format {
  return {
    reader: 'speaker',
    shows: ['notes'],
    needsBrowser: as.includes('pdf'),
    async make(job) {
      const { excerpt } = job
      const text = as.includes('text')
        ? [{ name: 'script-speaker.txt', content: scriptText(excerpt), about }]
        : []
      const markdown = as.includes('md')
        ? [{ name: 'script-speaker.md', content: scriptMarkdown(excerpt), about }]
        : []
      return [...text, ...markdown, ...(as.includes('pdf') ? await pdfScript(job, paper) : [])]
    },
  }
}

const about = 'private: your notes'

function pdfScript(job: ExportJob, paper: Paper | undefined): Promise<readonly Product[]> {
  const { talk, slides } = job.excerpt
  const document = {
    name: 'script-speaker.pdf',
    title: `${pageWordsFor(talk.lang).script} – ${talk.title}`,
    html: scriptPage(job.excerpt, paper),
    marks: slides.map(slideMark),
    boxes: [],
    private: true,
  }
  return printText(job, document, () => '')
}
