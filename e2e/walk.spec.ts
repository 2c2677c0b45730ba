import type { Page } from '@playwright/test'
import { expect, test } from './shipped.js'
import { isReady, presentSlide, slideIds } from './talk.js'

/** Where a deck stands: `id` of the slide, and how many of its steps are shown. */
function place(page: Page): Promise<string> {
  return presentSlide(page).evaluate(
    slide => `${slide.id} ${slide.querySelectorAll('.fragment.visible').length}`,
  )
}

/** Presses a key until nothing changes any more, and returns every place on the way. */
async function walk(page: Page, key: string): Promise<string[]> {
  const places: string[] = []
  for (let here = await place(page); here !== places.at(-1); here = await place(page)) {
    places.push(here)
    await page.keyboard.press(key)
  }
  return places
}

for (const matter of ['', 'steps: true']) {
  test(`the arrow keys walk through every slide and step, and back ${matter}`, async ({ page, shipped }) => {
    const { deck } = await shipped.build(...(matter ? [matter] : []))
    await page.goto(deck)
    await isReady(page)
    const steps = await page
      .locator('.slides > section')
      .evaluateAll(slides =>
        slides.map(slide => [slide.id, slide.querySelectorAll('.fragment').length] as const),
      )
    const all = steps.flatMap(([id, count]) =>
      Array.from({ length: count + 1 }, (_, index) => `${id} ${index}`),
    )
    expect(all.length > steps.length).toBe(matter !== '')
    expect(await walk(page, 'ArrowRight')).toEqual(all)
    expect(await walk(page, 'ArrowLeft')).toEqual(all.toReversed())
  })
}

test('Home and End go to the first and the last slide', async ({ page, shipped }) => {
  await page.goto((await shipped.build()).deck)
  await isReady(page)
  const ids = await slideIds(page)
  await page.keyboard.press('End')
  await expect(presentSlide(page)).toHaveAttribute('id', ids.at(-1) ?? '')
  await page.keyboard.press('Home')
  await expect(presentSlide(page)).toHaveAttribute('id', ids[0] ?? '')
})

test('an address leads to its slide, also when it is all that changes', async ({ page, shipped }) => {
  const { deck } = await shipped.build()
  await page.goto(`${deck}#/syria`)
  await expect(page.getByRole('heading', { name: 'In Syria they fought together' })).toBeVisible()
  await page.goto(`${deck}#/treaty`)
  await expect(page.getByRole('heading', { name: 'The 2025 treaty promises no mutual' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'In Syria they fought together' })).toBeVisible()
})

test('an address is followed also when a late writing of the last one comes between', async ({
  page,
  shipped,
}) => {
  await page.goto(`${(await shipped.build()).deck}#/syria`)
  await isReady(page)
  await page.evaluate(() => {
    location.hash = '/treaty'
    history.replaceState(null, '', '#/syria')
  })
  await expect(presentSlide(page)).toHaveAttribute('id', 'treaty')
  await expect(page).toHaveURL(/#\/treaty$/)
})

test('a reload keeps slide and step', async ({ page, shipped }) => {
  const { deck } = await shipped.build('steps: true')
  await page.goto(`${deck}#/sanctions`)
  await isReady(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await place(page)).toBe('sanctions 2')
  await expect(page).toHaveURL(`${deck}#/sanctions/1`)
  await page.reload()
  await isReady(page)
  expect(await place(page)).toBe('sanctions 2')
})

test('the title of the window, the strip and the address follow', async ({ page, shipped }) => {
  const { deck } = await shipped.build()
  await page.goto(deck)
  await isReady(page)
  await expect(page).toHaveTitle('A Partnership of Convenience')
  const strip = page.getByRole('contentinfo')
  await expect(strip).toContainText('1 / 31')
  for (let slide = 1; slide < 5; slide++) await page.keyboard.press('ArrowRight')
  await expect(page).toHaveTitle('Sanctions pushed two wary states together – A Partnership of Convenience')
  await expect(page).toHaveURL(`${deck}#/sanctions`)
  await expect(strip).toContainText('5 / 31')
  await expect(strip.getByRole('listitem').and(page.locator('[aria-current="step"]'))).toHaveText(
    'Pressure drew them together',
  )
})

test('those who read by ear or by keyboard meet the present slide alone', async ({ page, shipped }) => {
  await page.goto((await shipped.build()).deck)
  await isReady(page)
  await expect(page.locator('[role="application"]')).toHaveCount(0)
  for (const id of await slideIds(page)) {
    await expect(page.getByRole('region')).toHaveCount(1)
    await expect(page.getByRole('region')).toHaveAttribute('id', id)
    for (let tab = 0; tab < 3; tab++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => document.activeElement?.closest('.slides > section')?.id ?? null)
      expect([id, null]).toContain(at)
    }
    await page.keyboard.press('ArrowRight')
  }
})

test('a new slide is announced', async ({ page, shipped }) => {
  await page.goto(`${(await shipped.build()).deck}#/pressure`)
  await isReady(page)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status')).toContainText('Sanctions pushed two wary states together.')
})
