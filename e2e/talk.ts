import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { test as base, type Locator, type Page } from '@playwright/test'
import { renderedIn } from './check.js'
import { cli } from './command.js'
import { watchContext } from './quiet.js'

export { expect } from '@playwright/test'
export { cli } from './command.js'

/** Files by their path in the project. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** The addresses of a built talk's pages. */
export interface Built {
  readonly deck: string
  readonly speaker: string
}

interface Fixtures {
  /** A project's folder of the test's own, gone when it ends. */
  readonly folder: string
  /** Builds an outline by the real command, with the files it names; fails when the command reports a problem. */
  readonly build: (outline: string, files?: Files) => Promise<Built>
  /** Builds an outline, and opens its deck from the disk as a double-click does. */
  readonly open: (outline: string, files?: Files) => Promise<Built>
  /** Expects that `rostrum check` finds nothing wrong with how the outline that was built last looks, at any step. */
  readonly expectToFit: () => Promise<void>
  /** What pages did that they must not do: console messages, errors, requests. Empty at the end, or the test fails. */
  readonly problems: string[]
  /** Origins that a test's pages may ask all the same: its own live server. */
  readonly origins: string[]
}

/** Playwright's test with the network off, motion reduced, and pages that must be quiet. */
export const test = base.extend<Fixtures>({
  offline: true,
  contextOptions: { reducedMotion: 'reduce' },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture depends on.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rostrum-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  build: async ({ folder }, use) => {
    await use(async (outline, files = {}) => {
      await writeFiles(folder, { ...files, 'outline/talk.md': outline })
      return buildTalk(join(folder, 'outline/talk.md'), join(folder, 'dist'))
    })
  },
  open: async ({ build, page }, use) => {
    await use(async (outline, files) => {
      const built = await build(outline, files)
      await page.goto(built.deck)
      await isReady(page)
      return built
    })
  },
  expectToFit: async ({ folder }, use) => {
    await use(async () => {
      const found = await renderedIn(folder)
      // Plenty fits, and may be too much to be read all the same.
      const unfit = found.filter(({ ruleId }) => ruleId !== 'slide-too-full')
      base.expect(unfit, 'what does not fit').toEqual([])
    })
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  origins: async ({}, use) => use([]),
  problems: [
    async ({ context, origins }, use) => {
      const problems = watchContext(context, origins)
      await use(problems)
      base.expect(problems, 'what pages said and asked for').toEqual([])
    },
    { auto: true },
  ],
})

/** Writes files into a project's folder. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/**
 * Runs `rostrum build` on an outline file.
 *
 * @param argv more arguments
 * @throws Error with what the command said, when it does not exit with 0
 */
export async function buildTalk(outline: string, out: string, ...argv: readonly string[]): Promise<Built> {
  const command = promisify(execFile)
  const { stdout } = await command(process.execPath, [
    cli,
    'build',
    outline,
    '--out',
    out,
    '--format',
    'json',
    ...argv,
  ])
  const [talk] = JSON.parse(stdout).talks
  return { deck: pathToFileURL(talk.deck).href, speaker: pathToFileURL(talk.speaker).href }
}

/** Waits until a page shows its deck: the number of the slide stands at its foot. */
export async function isReady(page: Page): Promise<void> {
  await base.expect(page.getByRole('contentinfo')).toContainText(/\p{Nd}+ \/ \p{Nd}+/u)
}

/** The slide that is shown. What it says is announced to screen readers too, so that texts are looked for in here. */
export function presentSlide(page: Page): Locator {
  return page.locator('.slides > section.present')
}

/** Goes to the slide with this id, as a deep link does. */
export async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate(
    hash => {
      location.hash = hash
    },
    `/${encodeURIComponent(id)}`,
  )
  await base.expect(presentSlide(page)).toHaveAttribute('id', id)
}

/** The ids of all slides, in order. */
export function slideIds(page: Page): Promise<string[]> {
  return page.locator('.slides > section').evaluateAll(sections => sections.map(({ id }) => id))
}
