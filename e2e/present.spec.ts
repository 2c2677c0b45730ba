import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, cli, expect, isReady, presentSlide, writeFiles } from './talk.js'

const outline = `# Bridge

### Rivets crack in the cold {.steps #rivets}

- Eleven of 400
- All on the north side

Tell of the night on the scaffold.
`

interface Presented {
  readonly deck: string
  readonly speaker: string
  readonly process: ChildProcess
  /** Writes another text into the outline, as a save in an editor does. */
  save(outline: string): Promise<void>
}

/** The live server of a project of the test's own, as `rostrum present` starts it. */
const test = base.extend<{ present: Presented }>({
  offline: false,
  present: async ({ folder, origins, context }, use) => {
    const save = (text: string) => writeFiles(folder, { 'outline/talk.md': text })
    await save(outline)
    const server = spawn(process.execPath, [cli, 'present', '--port', '0'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const addresses: string[] = []
    for await (const line of createInterface({ input: server.stdout })) {
      addresses.push(...(/http:\S+/.exec(line) ?? []))
      if (line.includes('Ctrl-C')) break
    }
    const [deck = '', speaker = ''] = addresses
    origins.push(new URL(deck).origin)
    await use({ deck, speaker, process: server, save })
    await Promise.all(context.pages().map(page => page.close()))
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGKILL')
      await once(server, 'exit')
    }
  },
})

test('a save reloads the deck, which stays on its slide and step and shows the new text', async ({
  page,
  present,
}) => {
  await page.goto(present.deck)
  await isReady(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(`${present.deck}#/rivets/0`)
  await present.save(outline.replace('Eleven of 400', 'Twelve of 400'))
  await expect(presentSlide(page).getByText('Twelve of 400')).toBeVisible()
  await isReady(page)
  await expect(presentSlide(page)).toHaveAttribute('id', 'rivets')
  await expect(presentSlide(page).locator('.fragment.visible')).toHaveText(['Twelve of 400'])
})

test('a save right after a step does not lose that step', async ({ page, present }) => {
  await page.goto(`${present.deck}#/rivets`)
  await isReady(page)
  await page.keyboard.press('ArrowRight')
  await present.save(outline.replace('Eleven of 400', 'Twelve of 400'))
  await expect(presentSlide(page).locator('.fragment.visible')).toHaveText(['Twelve of 400'])
})

test('a save reloads the speaker view with its notes', async ({ page, present }) => {
  await page.goto(`${present.speaker}#/rivets`)
  const notes = page.getByRole('region', { name: 'Notes' }).getByRole('article')
  await expect(notes).toHaveText(/Tell of the night/)
  await present.save(outline.replace('the night', 'the morning'))
  await expect(notes.filter({ hasText: 'Tell of the morning' })).toBeVisible()
})

test('a broken outline is said on the page, which keeps the last good deck', async ({ page, present }) => {
  await page.goto(`${present.deck}#/rivets`)
  await isReady(page)
  await present.save(`${outline.replace('Eleven', 'Twelve')}\n\n:::include{file=nowhere.md}\n:::\n`)
  const problem = page.getByRole('alert')
  await expect(problem).toContainText('outline/talk.md')
  await expect(problem).toContainText('Cannot find `nowhere.md`')
  await expect(problem.locator('p + p')).toContainText('Check the name')
  await page.keyboard.press('ArrowRight')
  await expect(presentSlide(page).getByText('Eleven of 400')).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(problem).toHaveCount(0)
  await present.save(outline.replace('Eleven', 'Thirteen'))
  await expect(presentSlide(page).getByText('Thirteen of 400')).toBeVisible()
})

/** A talk of three claims, of which the second is about `cold`. */
const three = (cold: string) =>
  `# Bridge\n\n## Rivets hold\n\n- 400 of them\n\n${cold}## Shops need it open\n\n- So it was\n`
const cold = '## It cracks in the cold\n\n- Each winter\n\nTell of the frost.\n\n'

for (const opener of ['deck', 'speaker'] as const) {
  test(`both windows stay when the slide that is on is edited, or removed; the ${opener} opened the other`, async ({
    page,
    present,
  }) => {
    await present.save(three(cold))
    await page.goto(present.deck)
    await expect(page.locator('#it-cracks-in-the-cold')).toBeAttached()
    await page.goto(`${present[opener]}#/it-cracks-in-the-cold`)
    const open = () =>
      opener === 'deck'
        ? page.keyboard.press('s')
        : page.getByRole('button', { name: 'Open audience window' }).click()
    if (opener === 'deck') await isReady(page)
    const [other] = await Promise.all([page.waitForEvent('popup'), open()])
    const [deck, speaker] = opener === 'deck' ? [page, other] : [other, page]
    const shown = speaker.frameLocator('iframe[title="Current slide"]').locator('section.present')
    const expectBoth = async (id: string) => {
      await expect(speaker.getByText('The audience window is open.')).toBeVisible()
      await expect(shown).toHaveAttribute('id', id)
      await expect(presentSlide(deck)).toHaveAttribute('id', id)
      await expect(deck).toHaveURL(new RegExp(`#/${id}$`))
      await expect(speaker).toHaveURL(new RegExp(`#/${id}$`))
    }
    await expectBoth('it-cracks-in-the-cold')
    await present.save(three(cold.replace('cracks in the cold', 'breaks in the frost')))
    await expectBoth('it-breaks-in-the-frost')
    await present.save(
      three(`## The town grew\n\n- By half\n\n${cold.replace('cracks in the cold', 'tears')}`),
    )
    await expect(speaker.locator('#slide-list option')).toHaveCount(5)
    await expect(presentSlide(deck)).toHaveAttribute('id', /^(the-town-grew|it-tears)$/)
    await present.save(three(''))
    await expectBoth('shops-need-it-open')
  })
}

test('a save that changes no page reloads none; one of the notes reloads the speaker view alone', async ({
  page,
  present,
  folder,
  context,
}) => {
  await page.goto(`${present.deck}#/rivets`)
  await isReady(page)
  const speaker = await context.newPage()
  await speaker.goto(`${present.speaker}#/rivets`)
  for (const one of [page, speaker]) await one.evaluate(() => document.body.setAttribute('data-old', ''))
  await writeFiles(folder, {
    'talk.log': 'a line',
    'dist/talk/more.html': '<p>',
    'outline/notes.txt': 'a line',
  })
  await present.save(`${outline}\n`)
  await present.save(outline.replace('the night', 'the morning'))
  // Of a page that still loads, all notes stand in the region.
  const notes = speaker.getByRole('region', { name: 'Notes' }).getByRole('article')
  await expect(notes.filter({ hasText: 'morning' })).toBeVisible()
  await expect(speaker.locator('body')).not.toHaveAttribute('data-old')
  await expect(page.locator('body')).toHaveAttribute('data-old')
})

test('a problem that is mended is no longer said, though no page changed', async ({ page, present }) => {
  await page.goto(`${present.deck}#/rivets`)
  await isReady(page)
  await page.evaluate(() => document.body.setAttribute('data-old', ''))
  await present.save(`---\ntheme: "no end\n---\n\n${outline}`)
  await expect(page.getByRole('alert')).toBeVisible()
  await present.save(outline)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

for (const view of ['deck', 'speaker'] as const) {
  test(`what is wrong covers nothing of the ${view}, and gives the room back`, async ({ page, present }) => {
    await page.goto(`${present[view]}#/rivets`)
    const last = view === 'deck' ? page.locator('.strip > .number') : page.getByRole('contentinfo')
    const slide = view === 'deck' ? presentSlide(page) : page.locator('.notes')
    const boxOf = async (locator: typeof last) =>
      (await locator.boundingBox()) ?? { y: Number.NaN, height: Number.NaN }
    const end = async (locator: typeof last) => {
      const { y, height } = await boxOf(locator)
      return y + height
    }
    await expect(last).toBeVisible()
    const before = await end(last)
    await present.save(`---\ntheme: "no end\n---\n\n${outline}`)
    const bar = page.getByRole('alert')
    await expect(bar).toBeVisible()
    for (const shown of [last, slide]) {
      await expect
        .poll(async () => (await end(shown)) - (await boxOf(bar)).y, { message: 'CSS px under the bar' })
        .toBeLessThanOrEqual(0.5)
    }
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(() => end(last)).toBeCloseTo(before, 0)
  })
}

test('Ctrl-C ends it with 0, also while pages are open', async ({ page, present, problems }) => {
  await page.goto(present.deck)
  await isReady(page)
  present.process.kill('SIGINT')
  const [code, signal] = await once(present.process, 'exit')
  expect({ code, signal }).toEqual({ code: 0, signal: null })
  expect(() => process.kill(present.process.pid ?? 0, 0)).toThrow('ESRCH')
  await page.close()
  // A page whose server is gone may say so, and nothing else.
  for (const problem of problems.splice(0)) expect(problem).toMatch(/ERR_|events/)
})

test('the file on the disk is the one to give away: it does not reload', async ({ folder, present }) => {
  expect(present.deck).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/talk\/deck\.html$/)
  expect(await readFile(join(folder, 'dist/talk/deck.html'), 'utf8')).not.toContain('EventSource')
})
