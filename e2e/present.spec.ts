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
  await expect(notes).toHaveText(/Tell of the morning/)
})

test('a broken outline is said on the page, which keeps the last good deck', async ({ page, present }) => {
  await page.goto(`${present.deck}#/rivets`)
  await isReady(page)
  await present.save(`---\ntitle: "no end\n---\n\n${outline.replace('Eleven', 'Twelve')}`)
  const problem = page.getByRole('alert')
  await expect(problem).toContainText('outline/talk.md')
  await expect(problem).toContainText('Cannot read the front matter')
  await page.keyboard.press('ArrowRight')
  await expect(presentSlide(page).getByText('Eleven of 400')).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(problem).toHaveCount(0)
  await present.save(outline.replace('Eleven', 'Thirteen'))
  await expect(presentSlide(page).getByText('Thirteen of 400')).toBeVisible()
})

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
