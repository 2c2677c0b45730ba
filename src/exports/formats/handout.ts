import { type HandoutOptions, handoutPage } from '../../html/handout.js'
import { slideBoxes } from '../../html/print.js'
import { pageWordsFor } from '../../language/words.js'
import { listMark, slideMark } from '../bookmarks.js'
import type { ExportJob, Format, Product } from '../format.js'
import { printText } from '../print-text.js'

/** A handout as a PDF: pictures of slides with lines to write on or with the notes, and the sources in full at the end. */
export function handoutFormat(options: HandoutOptions): Format {
  const make = (job: ExportJob) => makeHandout(job, options)
  if (!options.notes) return { reader: 'everyone', shows: ['slides'], needsBrowser: true, make }
  return { reader: 'speaker', shows: ['slides', 'notes'], needsBrowser: true, make }
}

function makeHandout(job: ExportJob, options: HandoutOptions): Promise<readonly Product[]> {
  const { excerpt } = job
  const { lang, title } = excerpt.talk
  const { html, slides, sources } = handoutPage(excerpt, options)
  const document = {
    name: options.notes ? 'handout-speaker.pdf' : 'handout.pdf',
    title: `${pageWordsFor(lang).handout} – ${title}`,
    html,
    marks: [...slides.map(slideMark), ...(sources ? [listMark(sources)] : [])],
    boxes: slideBoxes(excerpt),
    private: options.notes,
  }
  return printText(job, document, ({ slide }) => handoutPage({ ...excerpt, slides: [slide] }, options).html)
}
