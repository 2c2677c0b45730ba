import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { BrowserGone } from '../../browser/browser.js'
import { type SeenInBrowser, SlideGone } from '../../browser/see-deck.js'
import type { See } from '../../browser/see-decks.js'
import { axeIds } from '../../diagnostics/catalogue.js'
import { report } from '../../diagnostics/report.js'
import { domId } from '../../html/dom-id.js'
import { secretsOf } from '../../rules/page/secrets.js'
import type { PageSlide } from '../../rules/page-rule.js'
import { checkPage } from '../../rules/page-rules.js'
import { publishedIn } from '../../slides/published.js'
import { toDeck } from '../../slides/to-deck.js'
import type { ReadTalk, Talk } from '../../talk/talk.js'
import { type Browsers, retried } from '../with-browser.js'

/** How a deck is looked at. */
interface Looking {
  readonly see: See
  /** Whether every slide is photographed too. */
  readonly pictures: boolean
  readonly onSlide: (seen: number, of: number) => void
}

/**
 * Opens the deck of a talk that was made, and reports on its outline what the rules of the page find.
 *
 * @returns what was seen; nothing when the browser ended twice
 * @throws NoBrowser
 */
export async function checkInBrowser(
  talk: Talk & Required<Pick<Talk, 'made'>>,
  read: ReadTalk,
  browsers: Browsers,
  { see, ...looking }: Looking,
): Promise<SeenInBrowser | undefined> {
  const { made, file } = talk
  const root = read.project.files.root
  const files = new Map(made.copies.map(({ path, from }) => [path, join(root, from)]))
  const showing = { html: made.pages.deck, files }
  const axe = { source: axeSource(), rules: axeIds.map(id => id.slice('axe-'.length)) }
  const published = publishedIn(made.deck.slides, made.deck)
  try {
    const seen = await retried(browsers, browser =>
      see(browser, { showing, axe, count: published.length, ...looking }),
    )
    const whole = read.argument ? toDeck(read.argument) : made.deck
    const slides = published.map((slide, index): PageSlide => {
      const [stage, phone] = [seen.stage?.[index], seen.phone[index]]
      return { id: domId(slide.id), place: slide.place, ...(stage && { stage }), ...(phone && { phone }) }
    })
    checkPage({ slides, seen, html: made.pages.deck, ...secretsOf(whole, made.deck) }, file)
    return seen
  } catch (error) {
    if (!(error instanceof BrowserGone)) throw error
    const slide = error instanceof SlideGone ? published[error.slide] : undefined
    report(
      file,
      'browser-crashed',
      `Cannot look at ${slide ? 'this slide' : 'the deck'}: the browser ended, twice`,
      {
        place: slide?.place,
        note: 'It may be too much for it: try with less, with more memory, or with another one (`--browser`).',
      },
    )
    return undefined
  }
}

function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
}
