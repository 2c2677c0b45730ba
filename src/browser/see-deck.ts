import { scripts } from 'rostrum:client'
import type { Probe, SeenSlide } from '../client/probe/measured.js'
import { type Browser, BrowserGone, type Page, type Showing } from './browser.js'
import { seeGrounds } from './see-grounds.js'
import type { SeenInBrowser } from './seen.js'
import { systemFonts } from './system-fonts.js'

/** The probe, in functions that run in the page. */
declare const rostrumProbe: Probe

const stageSize = { width: 1280, height: 720 }
const phoneSize = { width: 390, height: 844, mobile: true }

/** What is to be seen of a deck. */
export interface Seeing {
  readonly showing: Showing
  /** Which slides are looked at, from 0. Without any, the deck is only started. */
  readonly slides: readonly number[]
  /** The source of axe, and the ids of its rules that are to run. */
  readonly axe: { readonly source: string; readonly rules: readonly string[] }
  /** Whether every slide is photographed too. */
  readonly pictures: boolean
  /** Called with the number of slides that were looked at, and that are to be. */
  readonly onSlide: (seen: number, of: number) => void
}

/** The browser ended while it showed a slide. */
export class SlideGone extends BrowserGone {
  /** @param slide its position in the deck's page, from 0 */
  constructor(
    readonly slide: number,
    cause: unknown,
  ) {
    super('The browser ended', { cause })
  }
}

/** The pages that decks are looked at on, one deck after another: a page that has shown one is quicker with the next. */
export interface Sights {
  readonly stage: Page
  readonly phone: Page
}

/** Opens the pages. */
export async function openSights(browser: Browser): Promise<Sights> {
  const [stage, phone] = await Promise.all([browser.open(stageSize), browser.open(phoneSize)])
  return { stage, phone }
}

/**
 * Opens a deck on the stage and on a phone, and looks at slides, step by step.
 *
 * @throws BrowserGone when the browser or a page ends before; SlideGone when it was at a slide
 */
export async function seeDeck(sights: Sights, seeing: Seeing): Promise<SeenInBrowser> {
  const stage = seeStage(sights.stage, seeing)
  const phone = seePhone(sights.phone, seeing)
  try {
    const [onStage, onPhone] = await Promise.all([stage, phone])
    return { ...onStage, ...onPhone, events: [...onStage.events, ...onPhone.events] }
  } catch (error) {
    // A browser that ends takes both pages along; the stage knows at which slide.
    if (error instanceof BrowserGone) await stage
    throw error
  }
}

type SeenOnStage = Pick<SeenInBrowser, 'stage' | 'floor' | 'fonts' | 'glyphs' | 'pictures' | 'events'>

async function seeStage(page: Page, seeing: Seeing): Promise<SeenOnStage> {
  const before = page.events.length
  await page.show(seeing.showing)
  await putProbe(page)
  const count = await page.evaluate(() => rostrumProbe.slides(), undefined)
  if (count === undefined)
    return { floor: stageSize.height, fonts: [], glyphs: [], pictures: [], events: page.events.slice(before) }
  const slides = await walked(page, seeing)
  const floor = await page.evaluate(() => rostrumProbe.floor(), undefined)
  const stage = await seeGrounds(page, slides, seeing.slides)
  const pictures = seeing.pictures ? await photographed(page, count) : []
  const fonts = await systemFonts(page)
  const glyphs = await page.evaluate(() => rostrumProbe.glyphs(), undefined)
  return { stage, floor, pictures, fonts, glyphs, events: page.events.slice(before) }
}

/** The page is told of all slides at once, and goes on while what it saw of the first ones is read. */
async function walked(page: Page, { slides, onSlide }: Seeing): Promise<readonly SeenSlide[]> {
  let seen = 0
  const walking = slides.map(async index => {
    const slide = await page.evaluate(at => rostrumProbe.slide(at), index)
    onSlide(++seen, slides.length)
    return slide
  })
  try {
    return await Promise.all(walking)
  } catch (error) {
    throw error instanceof BrowserGone ? new SlideGone(slides[seen] ?? 0, error) : error
  }
}

type SeenOnPhone = Pick<SeenInBrowser, 'phone' | 'phoneWidth' | 'axe' | 'events'>

async function seePhone(page: Page, { showing, slides, axe }: Seeing): Promise<SeenOnPhone> {
  const phoneWidth = phoneSize.width
  if (slides.length === 0) return { phone: [], phoneWidth, axe: [], events: [] }
  const before = page.events.length
  await page.show(showing)
  await putProbe(page)
  const phone = await page.evaluate(indices => rostrumProbe.article(indices), slides)
  await page.session.send('Runtime.evaluate', { expression: axe.source })
  const asked = { rules: axe.rules, indices: slides }
  const findings = await page.evaluate(asked => rostrumProbe.axe(asked), asked)
  return { phone, phoneWidth, axe: findings, events: page.events.slice(before) }
}

/** Puts the probe into a page that is shown, for `evaluate`. */
export async function putProbe(page: Page): Promise<void> {
  await page.session.send('Runtime.evaluate', { expression: scripts.probe })
  await page.evaluate(() => rostrumProbe.ready(), undefined)
}

async function photographed(page: Page, count: number): Promise<readonly string[]> {
  const photos: string[] = []
  for (let slide = 0; slide < count; slide++) {
    await page.evaluate(slide => rostrumProbe.show({ slide, step: 'last' }), slide)
    const { data } = await page.session.send('Page.captureScreenshot', { format: 'webp', quality: 75 })
    photos.push(data)
  }
  return photos
}
