import type { Probe, SeenSlide, SeenStep } from '../client/probe/measured.js'
import type { Page } from './browser.js'

declare const rostrumProbe: Probe

/**
 * Texts whose ground is no one colour get the least readable one of it, from a picture of the slide without its text.
 *
 * @param indices of the slides in the page
 */
export async function seeGrounds(
  page: Page,
  slides: readonly SeenSlide[],
  indices: readonly number[],
): Promise<readonly SeenSlide[]> {
  const known: SeenSlide[] = []
  for (const [at, seen] of slides.entries()) {
    const slide = indices[at] ?? at
    const steps: SeenStep[] = []
    for (const [step, { texts, pictures }] of seen.steps.entries()) {
      const asked = texts.filter(({ ground }) => ground === null)
      const found = asked.length > 0 ? await groundsOf(page, { slide, step }, asked) : []
      const grounds = new Map(asked.map((text, index) => [text, found[index]]))
      steps.push({ texts: texts.map(text => ({ ...text, ...grounds.get(text) })), pictures })
    }
    known.push({ ...seen, steps })
  }
  return known
}

async function groundsOf(
  page: Page,
  place: Parameters<Probe['show']>[0],
  texts: Parameters<Probe['grounds']>[0]['texts'],
): ReturnType<Probe['grounds']> {
  await page.evaluate(at => {
    rostrumProbe.show(at)
    rostrumProbe.blind(true)
  }, place)
  const photo = await page.session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  return page.evaluate(
    asked => {
      rostrumProbe.blind(false)
      return rostrumProbe.grounds(asked)
    },
    { png: photo.data, texts },
  )
}
