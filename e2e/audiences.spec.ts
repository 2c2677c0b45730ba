import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { test as base, cli, expect, isReady, presentSlide, slideIds } from './talk.js'

/** What one audience gets of a unit, as `rostrum audiences --json` says. */
interface Fate {
  readonly kept: boolean
  readonly excluded?: string
}

interface Unit {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly audiences: Readonly<Record<string, Fate>>
}

interface Variant {
  readonly audience: string
  readonly deck: string
  readonly speaker: string
  readonly slides: number
  readonly backup: number
}

interface Shipped {
  readonly outline: string
  readonly variants: readonly Variant[]
  readonly units: readonly Unit[]
}

const test = base.extend<object, { shipped: Shipped }>({
  shipped: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture depends on.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'rostrum-e2e-audiences-'))
      await cp(fileURLToPath(new URL('../outline/', import.meta.url)), join(folder, 'outline'), {
        recursive: true,
      })
      const rostrum = async (...argv: readonly string[]) =>
        JSON.parse((await promisify(execFile)(process.execPath, [cli, ...argv], { cwd: folder })).stdout)
      const { talks } = await rostrum('build', '--all', '--format', 'json')
      const { units } = await rostrum('audiences', '--json')
      const outline = await readFile(join(folder, 'outline/partnership-of-convenience.md'), 'utf8')
      await use({ outline, variants: talks, units })
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})

const names = ['', 'policymakers', 'students', 'public'] as const

/** What each audience must not find anywhere, and what stands there instead or nevertheless. */
const words = {
  '': {
    not: ['groups abroad', 'military safety', 'detached region', 'Being shut out', 'helped one ruler'],
    but: ['proxies', 'exclave', 'Deconfliction', 'Documents confirm single points'],
  },
  policymakers: {
    not: [
      ...['groups abroad', 'military safety', 'detached region', 'Being shut out', 'helped one ruler'],
      ...['telling another force where you operate', 'military term you', 'Russia lacked the means'],
      ...['Partners who expect to be dropped', 'Documents confirm single points'],
      ...['Which of the three', 'Take two minutes'],
    ],
    // What the time removes is cut to backup.
    but: ['proxies', 'exclave', 'Zangezur corridor', 'Multipolar world', 'Persia cedes'],
  },
  students: {
    not: ['groups abroad', 'military safety', 'detached region', 'Being shut out', 'helped one ruler'],
    but: ['telling another force where you operate', 'Which of the three', 'Russia lacked the means'],
  },
  public: {
    not: [
      ...['militias', 'crude', 'Sanctions pushed two', 'In Syria they fought', 'deconfliction'],
      ...['telling another force where you operate', 'military term you', 'Russia lacked the means'],
      ...['Partners who expect to be dropped', 'Documents confirm single points'],
      ...['Which of the three', 'Take two minutes', 'Multipolar world', 'Opposition to Washington'],
      ...['Esfandiary', 'Two things strike me', 'Malashenko', 'wishful thinking'],
    ],
    but: ['groups abroad', 'military safety', 'detached region', 'Being shut out', 'armed groups'],
  },
} as const

/** A page's whole source with its tags and escapes undone, also within embedded data, on one line. */
function said(source: string): string {
  return source
    .replaceAll(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\n', ' ')
    .replaceAll('\\"', '"')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[’']/g, "'")
    .replaceAll(/\s+/g, ' ')
}

/** The beginnings of all sentences that only the speaker may see: those of plain paragraphs. */
function notesOf(outline: string): readonly string[] {
  return outline
    .replace(/^---\n.*?\n---\n/s, '')
    .split(/\n\s*\n/)
    .filter(block => !/^\s*(#|>|\||:::|- |Thesis:)/.test(block))
    .flatMap(block => said(block).trim().split(/[.?] /))
    .filter(sentence => sentence.split(' ').length > 4)
}

function variantOf({ variants }: Shipped, name: string): Variant {
  const variant = variants.find(({ audience }) => audience === name)
  if (!variant) throw new Error(`No talk for ${name}`)
  return variant
}

for (const name of names) {
  test.describe(name || 'the whole outline', () => {
    test('the deck can be walked through from its title to its end', async ({ page, shipped }) => {
      const { deck, slides } = variantOf(shipped, name)
      await page.goto(pathToFileURL(deck).href)
      await isReady(page)
      await expect(page).toHaveTitle('A Partnership of Convenience')
      await expect(presentSlide(page)).toContainText('A Partnership of Convenience')
      const ids = await slideIds(page)
      expect(ids).toHaveLength(slides)
      for (const id of ids) {
        await expect(presentSlide(page)).toHaveAttribute('id', id)
        await page.keyboard.press('ArrowRight')
      }
      await expect(presentSlide(page)).toHaveAttribute('id', ids.at(-1) ?? '')
    })

    test('every headline that is kept is shown, in order', async ({ page, shipped }) => {
      await page.goto(pathToFileURL(variantOf(shipped, name).deck).href)
      await isReady(page)
      const shown = await page
        .locator('.slides > section')
        .evaluateAll(slides => slides.map(({ id, textContent }) => [id, textContent ?? ''] as const))
      const ids = shown.map(([id]) => id)
      // A talk of ten minutes has no dividers.
      const types = name === 'policymakers' ? ['claim'] : ['claim', 'section']
      const headed = shipped.units.filter(
        ({ type, title, audiences }) =>
          types.includes(type) && title !== '' && (audiences[name]?.kept ?? true),
      )
      expect(headed.length).toBeGreaterThan(6)
      const own = name === 'public' ? ['sanctions', 'syria'] : []
      for (const { id, title } of headed) {
        const text = shown.find(([slide]) => slide === id)?.[1]
        if (!own.includes(id)) expect(said(text ?? ''), id).toContain(said(title))
      }
      expect(ids.filter(id => headed.some(unit => unit.id === id))).toEqual(headed.map(({ id }) => id))
    })

    test('what others get is nowhere in its files', async ({ shipped }) => {
      const variant = variantOf(shipped, name)
      const pages = await Promise.all([variant.deck, variant.speaker].map(file => readFile(file, 'utf8')))
      const [deck = '', speaker = ''] = pages.map(said)
      const { not, but } = words[name]
      for (const text of [deck, speaker]) {
        expect(not.filter(word => text.toLowerCase().includes(word.toLowerCase()))).toEqual([])
        expect(but.filter(word => !text.includes(word))).toEqual([])
      }
      // A word of another audience counts as one also where a tag or an escape is in it.
      for (const source of pages) expect(not.filter(word => source.includes(word))).toEqual([])
    })

    test('no unit that it does not get is in its files, by words or id', async ({ shipped }) => {
      const variant = variantOf(shipped, name)
      const pages = await Promise.all([variant.deck, variant.speaker].map(file => readFile(file, 'utf8')))
      const toBackup = name === 'policymakers'
      const isGone = ({ audiences }: Unit) => {
        const fate = audiences[name] ?? { kept: true }
        return !fate.kept && !(toBackup && fate.excluded === 'time')
      }
      const gone = shipped.units.filter(isGone)
      const there = shipped.units.filter(unit => !isGone(unit)).map(({ title }) => title)
      expect(gone.length > 0).toBe(name === 'policymakers' || name === 'public')
      for (const source of pages) {
        const text = said(source)
        for (const { id, title } of gone) {
          const flat = id.replaceAll('/', '.')
          for (const written of [`"${id}"`, `"${flat}"`, `#${id}`, `#/${flat}`])
            expect(source.replaceAll('\\"', '"'), id).not.toContain(written)
          if (!there.includes(title)) expect(text, id).not.toContain(said(title))
        }
      }
    })

    test('what the speaker says is not in the deck', async ({ shipped }) => {
      const { deck, speaker } = variantOf(shipped, name)
      const notes = notesOf(shipped.outline)
      expect(notes.length).toBeGreaterThan(100)
      const [shown, spoken] = [said(await readFile(deck, 'utf8')), said(await readFile(speaker, 'utf8'))]
      expect(notes.filter(sentence => shown.includes(sentence))).toEqual([])
      expect(notes.filter(sentence => spoken.includes(sentence)).length).toBeGreaterThan(60)
    })
  })
}
