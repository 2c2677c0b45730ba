import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, Result, RunOptions } from 'axe-core'
import { expect, test } from './shipped.js'
import { goTo, isReady, slideIds } from './talk.js'
import { themes } from './themes.js'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Lines that say what axe found to be wrong; contrast that it could not judge is noted in the test's report. */
async function findings(page: Page): Promise<string[]> {
  // Frames hold decks, which are tested by themselves, and pages from the disk refuse axe's messages between frames.
  const { violations, incomplete } = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
    return axe.run({ iframes: false, resultTypes: ['violations', 'incomplete'] })
  })
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(lines)
  test.info().annotations.push(...unsure.map(description => ({ type: 'not judged', description })))
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(lines)
}

function lines({ id, nodes }: Result): string[] {
  return nodes.map(
    ({ target, any, all, none }) => `${id} ${target}: ${[...any, ...all, ...none][0]?.message}`,
  )
}

for (const theme of themes) {
  test(`axe finds nothing grave on any slide in ${theme}`, async ({ page, shipped }) => {
    test.slow()
    await page.goto((await shipped.build(`theme: ${theme}`)).deck)
    await isReady(page)
    // At 1280×720 the stage is not scaled: axe cannot judge the contrast of scaled text.
    await page.evaluate(axe)
    for (const id of await slideIds(page)) {
      await goTo(page, id)
      expect.soft(await findings(page), `slide "${id}"`).toEqual([])
    }
  })

  test(`axe finds nothing grave in the article on a phone in ${theme}`, async ({ page, shipped }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto((await shipped.build(`theme: ${theme}`)).deck)
    await page.evaluate(axe)
    expect(await findings(page)).toEqual([])
  })
}

test('axe finds nothing grave in the speaker view', async ({ page, shipped }) => {
  await page.goto((await shipped.build()).speaker)
  await expect(page.getByRole('region', { name: 'Notes' }).getByRole('article')).toBeVisible()
  await page.evaluate(axe)
  expect(await findings(page)).toEqual([])
})
