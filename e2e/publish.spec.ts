import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { type Built, buildTalk, expect, isReady, presentSlide, slideIds, test, writeFiles } from './talk.js'

const outline = `---
audiences:
  readers: {publish: {notes: true}}
  press: {publish: {backup: false}}
---

# School

Welcome, all of you.

## Hungry pupils learn less {#hunger}

- Tired pupils named breakfast first

Tell of the **boy** who slept.

## Backup {.backup}

### The kitchen stands ready {#kitchen}

- It has stood since 1962

Only when they ask.
`

/** Builds the talk for an audience, and opens its deck. */
async function open(page: Page, folder: string, audience: string): Promise<Built> {
  await writeFiles(folder, { 'outline/school.md': outline })
  const out = join(folder, 'dist')
  const built = await buildTalk(join(folder, 'outline/school.md'), out, '--audience', audience)
  await page.goto(built.deck)
  return built
}

test('published notes are in the article, under their slides, and not on the slides', async ({
  page,
  folder,
}) => {
  await open(page, folder, 'readers')
  await isReady(page)
  const said = page.locator('#hunger').getByText('Tell of the boy who slept.')
  await page.keyboard.press('ArrowRight')
  await expect(presentSlide(page)).toHaveAttribute('id', 'hunger')
  await expect(said).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await expect(said).toBeVisible()
  await expect(said.locator('strong')).toHaveText('boy')
  const line = page.getByText('Tired pupils named breakfast first')
  const top = async (text: typeof line) => (await text.boundingBox())?.y ?? Number.NaN
  expect(await top(said)).toBeGreaterThan(await top(line))
  await expect(page.getByText('Welcome, all of you.')).toBeVisible()
  await expect(page.getByText('Only when they ask.')).toBeVisible()
})

test('backup that is not published is in no deck, and with the speaker all the same', async ({
  page,
  folder,
}) => {
  const { deck, speaker } = await open(page, folder, 'press')
  await isReady(page)
  expect(await slideIds(page)).toEqual(['title', 'hunger'])
  const shown = await readFile(fileURLToPath(deck), 'utf8')
  const told = await readFile(fileURLToPath(speaker), 'utf8')
  const texts = ['stood since 1962', 'kitchen', 'Only when they ask', 'Tell of']
  expect(texts.filter(text => shown.includes(text))).toEqual([])
  expect(texts.filter(text => told.includes(text))).toEqual(texts)
})
