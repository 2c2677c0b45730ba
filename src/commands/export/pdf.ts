import { BrowserGone } from '../../browser/browser.js'
import { bookmarksOf } from '../../exports/bookmarks.js'
import { makePdf } from '../../exports/pdf.js'
import { printDocument } from '../../exports/pdf-print.js'
import { descriptionOf } from '../../html/page.js'
import {
  type Paper,
  paperSizes,
  papers,
  printPage,
  type SlideBox,
  slideBoxes,
  stage,
} from '../../html/print.js'
import { checkPdf } from '../../rules/pdf/check-pdf.js'
import type { ExportFormat, ExportJob, Product } from './format.js'
import { commonHelp, exitCodes } from './help.js'
import { reportBroken, reportCrash } from './problems.js'

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
    const wanted = { steps: steps === true, paper: paper as Paper | undefined }
    return { needsBrowser: true, main: 'deck.pdf', make: job => makeDeckPdf(job, wanted) }
  },
}

interface Wanted {
  readonly steps: boolean
  readonly paper: Paper | undefined
}

async function makeDeckPdf(job: ExportJob, { steps, paper }: Wanted): Promise<readonly Product[]> {
  const { draft, rendered, files, slides, creator, date } = job
  const { deck, file } = draft
  const boxes = slideBoxes(rendered, { steps, slides })
  const showing = (some: readonly SlideBox[]) => ({ html: printPage(rendered, some, paper), files })
  const matter = {
    title: deck.title,
    author: deck.author,
    subject: descriptionOf(deck),
    lang: deck.lang,
    creator,
    date,
    bookmarks: bookmarksOf(
      deck,
      boxes.map(({ index }, page) => ({ index, page })),
    ),
    labels: boxes.map(({ label, step }) =>
      steps ? { prefix: `${label.prefix}${label.number}.`, number: step + 1 } : label,
    ),
  }
  try {
    const html = showing(boxes)
    const { content, facts, broken } = await job.browse(browser => makePdf(browser, html, matter))
    const size = paper ? paperSizes[paper] : stage
    const placeOf = ({ index }: SlideBox) => deck.slides[index]?.place
    checkPdf(facts, { pages: boxes.map(box => ({ ...size, links: box.links, place: placeOf(box) })) }, file)
    reportBroken(draft, broken, boxes)
    return [{ name: 'deck.pdf', content, about: `${boxes.length} ${boxes.length === 1 ? 'page' : 'pages'}` }]
  } catch (error) {
    if (!(error instanceof BrowserGone)) throw error
    await reportCrash(job, boxes, (browser, box) => printDocument(browser, showing([box])))
    return []
  }
}
