import type { Page } from '@playwright/test'
import { expect, test } from './shipped.js'
import { isReady } from './talk.js'

/** The headlines of a page as they are seen, with the tops of their boxes in the page in CSS px. */
function headlines(page: Page): Promise<{ text: string; top: number; height: number }[]> {
  return page.locator('main section').evaluateAll(slides =>
    slides.map(slide => {
      const headline = document.getElementById(slide.getAttribute('aria-labelledby') ?? '')
      const seen = headline?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      const { top, height } = headline?.getBoundingClientRect() ?? { top: 0, height: 0 }
      return { text: headline?.textContent?.trim() ?? '', top: top + scrollY, height: seen ? height : 0 }
    }),
  )
}

/** Expects that every headline is seen, one under the other. */
async function expectArticle(page: Page): Promise<void> {
  const all = await headlines(page)
  expect(all.length).toBeGreaterThan(30)
  for (const [index, { text, top, height }] of all.entries()) {
    expect(text).not.toBe('')
    expect(height, text).toBeGreaterThan(10)
    if (index > 0) expect(top, text).toBeGreaterThan(all[index - 1]?.top ?? 0)
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the same file is an article that scrolls, readable without pinching', async ({ page, shipped }) => {
    await page.goto((await shipped.build()).deck)
    await expect(page.locator('html')).not.toHaveClass(/\bdeck\b/)
    await expectArticle(page)
    const { width, height, small } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      small: [...document.querySelectorAll<HTMLElement>('main :is(p, li, tbody td, blockquote, h1, h2)')]
        .filter(element => element.checkVisibility() && !element.closest('.foot, figcaption'))
        // Labels may be smaller: names of panels, heads of tables, sources, captions.
        .filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
        .map(element => `${getComputedStyle(element).fontSize}: ${element.textContent?.trim().slice(0, 40)}`),
    }))
    expect(width).toBe(390)
    expect(height).toBeGreaterThan(844 * 10)
    expect(small).toEqual([])
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the deck is an article with all of its slides', async ({ page, shipped }) => {
    await page.goto((await shipped.build()).deck)
    await expectArticle(page)
    await expect(page.getByText('Russia came under sanctions for invading Ukraine')).toBeVisible()
  })

  test('steps are all shown', async ({ page, shipped }) => {
    await page.goto((await shipped.build('steps: true')).deck)
    await expect(page.getByText('Russia came under sanctions for invading Ukraine')).toBeVisible()
  })
})

test.describe('on paper', () => {
  test('every slide is printed, also while the deck shows one of them', async ({ page, shipped }) => {
    await page.goto(`${(await shipped.build('steps: true')).deck}#/syria`)
    await isReady(page)
    await page.emulateMedia({ media: 'print' })
    await expectArticle(page)
    await expect(page.getByText('Iran brought Hezbollah')).toBeVisible()
  })

  test('after printing the deck is where it was', async ({ page, shipped }) => {
    await page.goto(`${(await shipped.build()).deck}#/syria`)
    await isReady(page)
    const pdf = await page.pdf()
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(5)
    await expect(page.getByRole('heading', { name: 'In Syria they fought together' })).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('heading', { name: 'Objection' })).toBeVisible()
  })
})
