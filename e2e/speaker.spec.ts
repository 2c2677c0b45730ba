import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from './shipped.js'
import { isReady, presentSlide } from './talk.js'

const outline = `---
minutes: 20
---

# Bridge

Welcome everyone.

### Rivets crack in the cold {.steps #rivets}

- Eleven of 400
- All on the north side

Tell of the night on the scaffold.

### Shops need it open {#shops}

- So it was in 1998

Look at the shopkeepers.
`

/** The visible parts of the speaker view. */
function parts(page: Page) {
  return {
    notes: page.getByRole('region', { name: 'Notes' }).getByRole('article'),
    current: page.frameLocator('iframe[title="Current slide"]').locator('section.present'),
    next: page.frameLocator('iframe[title="Next step"]').locator('section.present'),
    openAudience: page.getByRole('button', { name: 'Open audience window' }),
    onward: page.getByRole('button', { name: 'Next', exact: true }),
  }
}

test('shows the notes of the slide, the slide, and the step after it', async ({ page, build }) => {
  await page.goto((await build(outline)).speaker)
  const { notes, current, next, onward } = parts(page)
  await expect(notes).toHaveText(/Welcome everyone\./)
  await expect(current).toContainText('Bridge')
  await expect(next).toContainText('Rivets crack in the cold')
  await onward.click()
  await expect(notes).toHaveText(/Tell of the night on the scaffold\./)
  await expect(notes).toHaveCount(1)
  await expect(current).toContainText('Rivets crack in the cold')
  await expect(current.getByText('Eleven of 400')).not.toBeVisible()
  await expect(next.getByText('Eleven of 400')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(current.getByText('All on the north side')).toBeVisible()
  await expect(next).toContainText('Shops need it open')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('End of the talk')).toBeVisible()
})

test('a small preview is laid out as the stage is, not as a phone', async ({ page, build }) => {
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.goto(
    (await build('# Bridge\n\n## Rivets crack\n\n- Evidence: Eleven of 400 did last winter\n')).speaker,
  )
  const { current, onward } = parts(page)
  await onward.click()
  await expect(current).toContainText('Eleven of 400')
  const lead = await current.getByText('Evidence').boundingBox()
  const text = await current.getByText('Eleven of 400').boundingBox()
  expect(lead && text && lead.y + lead.height > text.y && lead.x + lead.width <= text.x).toBe(true)
})

test('starts the clocks at the first step forward', async ({ page, build }) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00') })
  await page.goto((await build(outline)).speaker)
  const timing = page.getByRole('contentinfo')
  await expect(timing.getByText('10:00 AM')).toBeVisible()
  await expect(timing.getByText('0:00', { exact: true })).toBeVisible()
  await expect(timing.getByText('20:00', { exact: true })).toBeVisible()
  await parts(page).onward.click()
  await page.clock.runFor(65_000)
  await expect(timing.getByText('1:05', { exact: true })).toBeVisible()
  await expect(timing.getByText('18:55', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.clock.runFor(60_000)
  await expect(timing.getByText('1:05', { exact: true })).toBeVisible()
})

test('tells the pace by the planned times of the slides', async ({ page, build }) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00') })
  const timed = outline
    .replace('{.steps #rivets}', '{#rivets time=60s}')
    .replace('{#shops}', '{#shops time=90s}')
  await page.goto((await build(timed)).speaker)
  const timing = page.getByRole('contentinfo')
  await parts(page).onward.click()
  await expect(timing.getByText('1:00', { exact: true })).toBeVisible()
  await expect(timing.getByText(/^0:\d\d ahead$/)).toBeVisible()
  await page.clock.runFor(60_000)
  await expect(timing.getByText('On time')).toBeVisible()
  await page.clock.runFor(60_000)
  await expect(timing.getByText(/^0:\d\d behind$/)).toBeVisible()
})

test('speaks the language of the talk, and runs as it does', async ({ page, build }) => {
  const built = await build(outline.replace('minutes: 20', 'lang: fa'))
  await page.goto(built.speaker)
  await expect(page.getByRole('button', { name: 'باز کردن پنجرهٔ مخاطبان' })).toBeVisible()
  await expect(page.locator('html')).toHaveCSS('direction', 'rtl')
  await page.goto(built.deck)
  await isReady(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'کلیدها' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).not.toBeVisible()
  await expect(page.locator('.reveal.overview')).toHaveCount(0)
})

test('keeps in step with the audience window, both ways, step by step', async ({ page, build }) => {
  await page.goto((await build(outline)).speaker)
  const { notes, openAudience, onward } = parts(page)
  await onward.click()
  const [audience] = await Promise.all([page.waitForEvent('popup'), openAudience.click()])
  await isReady(audience)
  await expect(page.getByText('The audience window is open.')).toBeVisible()
  await expect(presentSlide(audience)).toHaveAttribute('id', 'rivets')
  await page.keyboard.press('ArrowRight')
  await expect(audience.locator('section.present .fragment.visible')).toHaveText(['Eleven of 400'])

  await audience.keyboard.press('ArrowRight')
  const current = parts(page).current
  await expect(current.locator('.fragment.visible')).toHaveText(['Eleven of 400', 'All on the north side'])
  await audience.keyboard.press('ArrowRight')
  await expect(notes).toHaveText(/Look at the shopkeepers\./)
  await page.keyboard.press('ArrowLeft')
  await expect(presentSlide(audience)).toHaveAttribute('id', 'rivets')
  await expect(audience.locator('section.present .fragment.visible')).toHaveCount(2)
  await expect(notes).toHaveText(/Tell of the night/)

  await page.keyboard.press('b')
  await expect(page.getByText('The audience sees a black screen.')).toBeVisible()
  await expect(audience.locator('.reveal')).toHaveClass(/\bpaused\b/)
  await audience.keyboard.press('b')
  await expect(page.getByText('The audience sees a black screen.')).not.toBeVisible()
})

test('many quick steps end at the same place in both windows', async ({ page, build }) => {
  await page.goto((await build(outline)).speaker)
  const [audience] = await Promise.all([page.waitForEvent('popup'), parts(page).openAudience.click()])
  await isReady(audience)
  await expect(page.getByText('The audience window is open.')).toBeVisible()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'])
    await page.keyboard.press(key)
  await expect(presentSlide(audience)).toHaveAttribute('id', 'rivets')
  await expect(audience.locator('section.present .fragment.visible')).toHaveText(['Eleven of 400'])
  await expect(parts(page).current.locator('.fragment.visible')).toHaveText(['Eleven of 400'])
  await expect(parts(page).next.locator('.fragment.visible')).toHaveCount(2)
})

test('pairs again with an audience window that was reloaded', async ({ page, build }) => {
  await page.goto((await build(outline)).speaker)
  const [audience] = await Promise.all([page.waitForEvent('popup'), parts(page).openAudience.click()])
  await isReady(audience)
  await audience.reload()
  await isReady(audience)
  await page.keyboard.press('ArrowRight')
  await expect(presentSlide(audience)).toHaveAttribute('id', 'rivets')
})

test('says when the audience window was closed, and opens it again', async ({ page, build }) => {
  await page.goto((await build(outline)).speaker)
  const { openAudience } = parts(page)
  await expect(page.getByText('No audience window.')).toBeVisible()
  const [audience] = await Promise.all([page.waitForEvent('popup'), openAudience.click()])
  await isReady(audience)
  await expect(openAudience).not.toBeVisible()
  await audience.close()
  await expect(page.getByText('The audience window was closed.')).toBeVisible()
  const [again] = await Promise.all([page.waitForEvent('popup'), openAudience.click()])
  await isReady(again)
  await expect(page.getByText('The audience window is open.')).toBeVisible()
})

test('says when the audience window was blocked', async ({ page, build }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await page.goto((await build(outline)).speaker)
  await parts(page).openAudience.click()
  await expect(page.getByText('The browser blocked the audience window.')).toBeVisible()
  await expect(parts(page).openAudience).toBeVisible()
})

test('opens from the deck by its key, at the same place', async ({ page, open }) => {
  const { deck } = await open(outline)
  await page.goto(`${deck}#/shops`)
  await expect(presentSlide(page)).toHaveAttribute('id', 'shops')
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await expect(parts(speaker).notes).toHaveText(/Look at the shopkeepers\./)
  await expect(speaker.getByText('The audience window is open.')).toBeVisible()
  await speaker.keyboard.press('Home')
  await expect(presentSlide(page)).toHaveAttribute('id', 'title')
})

test('every spoken sentence of the shipped talk is in the speaker file, and none in the deck', async ({
  shipped,
}) => {
  const built = await shipped.build()
  const [deck, speaker] = await Promise.all([built.deck, built.speaker].map(textOf))
  const paragraphs = shipped.outline
    .replace(/^---\n.*?\n---\n/s, '')
    .split(/\n\s*\n/)
    .map(text => text.trim().replace(/\s+/g, ' '))
    .filter(text => /^\p{L}/u.test(text) && !text.startsWith('Thesis:'))
  expect(paragraphs.length).toBeGreaterThan(30)
  for (const paragraph of paragraphs) {
    expect(speaker).toContain(paragraph)
    for (const sentence of paragraph.match(/[^.?!]{12,}[.?!]/g) ?? [])
      expect(deck).not.toContain(sentence.trim())
  }
})

/** The source of a page with its line ends as spaces. */
async function textOf(page: string): Promise<string> {
  return (await readFile(fileURLToPath(page), 'utf8')).replace(/\s+/g, ' ')
}
