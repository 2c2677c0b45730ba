import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { BrowserGone } from './browser/browser.js'
import { SlideGone } from './browser/see-deck.js'
import { createSight, type See } from './browser/see-decks.js'
import type { SeenInBrowser } from './browser/seen.js'
import type { StartedBrowser } from './browser/started-browser.js'
import { axeIds } from './diagnostics/catalogue.js'
import { report } from './diagnostics/report.js'
import { domId } from './html/dom-id.js'
import { buildTalk, selectTalk } from './pipeline.js'
import { checkOwn } from './rules/own-rules.js'
import { secretsOf } from './rules/page/secrets.js'
import type { PageSlide } from './rules/page-rule.js'
import { checkPage } from './rules/page-rules.js'
import { checkArgument, checkDeck } from './rules/rules.js'
import type { Slide } from './slides/deck.js'
import { kindOf } from './slides/kind-of.js'
import { publishedIn } from './slides/published.js'
import { toDeck } from './slides/to-deck.js'
import { ownRulesOf } from './talk/own-rules-of.js'
import type { Project } from './talk/project.js'
import type { Chosen, ReadTalk, Talk, Variant } from './talk/talk.js'

/** A variant of a talk that was checked. */
export interface CheckedTalk {
  readonly read: ReadTalk
  readonly project: Project
  /** Its file has every message about this variant, of the stages and of the rules, as `messagesOf` shows them. */
  readonly talk: Talk
}

/** A variant of a talk with what was seen of its deck. */
export interface SeenTalk extends CheckedTalk {
  /** Absent without a browser, without a deck, and when the browser ended twice. */
  readonly seen?: SeenInBrowser | undefined
}

/** How a deck is looked at. */
export interface Looking {
  readonly browser: StartedBrowser
  /** What remembers the slides of decks that were looked at before. @internal commands look at many decks in turn */
  readonly see?: See
  /** Whether every slide is photographed too. @defaultValue false */
  readonly pictures?: boolean
  /** Called with the number of slides that were looked at, and that are to be. */
  readonly onSlide?: (seen: number, of: number) => void
}

/**
 * Checks one variant of a talk: its argument and its slides, and with a browser its page, on the stage (1280×720 pixels) and
 * on a phone (390×844). Its pages are made too, but nowhere written.
 *
 * @param looking without it no browser is needed, and the rules of the page are left out
 * @throws RangeError for an audience that the talk does not have
 * @throws NoBrowser when there is none, or it does not come up
 */
export async function checkTalk(read: ReadTalk, variant: Variant = {}, looking?: Looking): Promise<SeenTalk> {
  const checked = await checkWords(read, variant)
  return looking ? { ...checked, seen: await checkLooks(checked, looking) } : checked
}

/**
 * Checks what a variant of a talk says: its argument and its slides.
 *
 * @param chosen what this variant gets of the talk, where that was chosen before
 * @throws RangeError for an audience that the talk does not have
 */
export async function checkWords(
  read: ReadTalk,
  variant: Variant = {},
  chosen: Chosen | undefined = read.argument && selectTalk(read, variant),
): Promise<CheckedTalk> {
  const { project } = read
  const talk = await buildTalk(read, variant, { chosen })
  if (!chosen) return { read, project, talk }
  const { selection } = chosen
  // The whole outline still says what is for whom: what no audience gets twice is no repetition.
  const argument = talk.audience === '' ? chosen.whole : chosen.argument
  const deck = talk.made?.deck ?? toDeck(chosen.argument)
  checkArgument(argument, selection, talk.file, read.texts)
  checkDeck(deck, selection, talk.file)
  const contexts = {
    argument: { argument, selection, texts: read.texts },
    slides: { deck, selection },
  }
  checkOwn(ownRulesOf(project), contexts, talk.file)
  return { read, project, talk }
}

/**
 * Opens the deck of a talk in a browser, and reports on its outline what the rules of the page find.
 *
 * @returns what was seen; nothing without a deck, and when the browser ended twice
 * @throws NoBrowser when there is none, or it does not come up
 */
export async function checkLooks(
  { talk: { made, file }, read }: CheckedTalk,
  { browser, see = createSight(), pictures = false, onSlide = () => {} }: Looking,
): Promise<SeenInBrowser | undefined> {
  if (!made) return undefined
  const { root } = read.project.files
  const files = new Map(made.copies.map(({ path, from }) => [path, join(root, from)]))
  const showing = { html: made.pages.deck, files }
  const axe = { source: axeSource(), rules: axeIds.map(id => id.slice('axe-'.length)) }
  const published = publishedIn(made.deck.slides, made.deck)
  const deck = { showing, axe, count: published.length, pictures, onSlide }
  try {
    const seen = await browser.browse(opened => see(opened, deck))
    const whole = read.argument ? toDeck(read.argument) : made.deck
    const slides = published.map((slide, index): PageSlide => {
      const [stage, phone] = [seen.stage?.[index], seen.phone[index]]
      return {
        id: domId(slide.id),
        place: slide.place,
        isProse: isProse(slide),
        ...(stage && { stage }),
        ...(phone && { phone }),
      }
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

/** Whether a slide is read line by line. */
function isProse(slide: Slide): boolean {
  const isDrawn = 'visual' in slide && slide.visual !== undefined
  return !isDrawn && kindOf(slide).limited !== 'nothing'
}

function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
}
