import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { PNG } from 'pngjs'
import { exportTalk, made } from './export.js'
import { expect, test, writeFiles } from './talk.js'

const outline = (...words: readonly string[]) =>
  `# Bridge\n\n${words.map(word => `## It is ${word} {#${word}}\n\n- Yes\n`).join('\n')}`

async function draw(path: string) {
  return PNG.sync.read(await readFile(path))
}

/** How many colours a picture has, counted up to 50. */
function colours({ data }: PNG): number {
  const found = new Set<number>()
  for (let at = 0; at < data.length && found.size < 50; at += 4) found.add(data.readUInt32BE(at))
  return found.size
}

test('a picture for each slide, named after it, of the size that is asked for', async ({ folder }) => {
  const words = ['old', 'wet', 'long', 'low', 'cold', 'loved', 'narrow', 'new', 'near', 'far', 'safe', 'fast']
  await writeFiles(folder, { 'outline/talk.md': outline(...words) })
  await exportTalk(folder, 'png')
  const names = words.map((word, index) => `${String(index + 2).padStart(2, '0')}-${word}.png`)
  expect(readdirSync(made(folder, 'png')).sort()).toEqual(['01-title.png', ...names])
  const pictures = await Promise.all(names.map(name => draw(made(folder, `png/${name}`))))
  for (const picture of pictures) {
    expect([picture.width, picture.height]).toEqual([1280, 720])
    expect(colours(picture)).toBeGreaterThan(20)
  }
  expect(new Set(pictures.map(({ data }) => data.toString('latin1'))).size).toBe(words.length)

  await exportTalk(folder, 'png', '--scale', '2', '--slides', '3')
  const large = await draw(made(folder, 'png/03-wet.png'))
  expect([large.width, large.height]).toEqual([2560, 1440])
  expect((await draw(made(folder, 'png/02-old.png'))).width, 'a slide that was not asked for').toBe(1280)

  await writeFiles(folder, { 'outline/talk.md': outline('old', 'safe'), 'dist/talk/png/mine.png': 'mine' })
  await exportTalk(folder, 'png')
  expect(readdirSync(made(folder, 'png')).sort()).toEqual([
    '01-title.png',
    '02-old.png',
    '03-safe.png',
    'mine.png',
  ])
})

test('a picture for each step', async ({ folder }) => {
  await writeFiles(folder, { 'outline/talk.md': '# Bridge\n\n## It holds {.steps}\n\n- One\n- Two\n' })
  await exportTalk(folder, 'png', '--steps', '--slides', '2')
  expect(readdirSync(made(folder, 'png')).sort()).toEqual([
    '02-it-holds-step-1.png',
    '02-it-holds-step-2.png',
    '02-it-holds-step-3.png',
  ])
})

const long =
  'Why the old footbridge over the river behind the school must be closed before the first frost of this winter and a new one built in its place'

for (const { theme, lang, title } of [
  { theme: 'paper', lang: 'en', title: 'Bridge' },
  { theme: 'ink', lang: 'en', title: long },
  { theme: 'ink', lang: 'fa', title: 'پل کهنه' },
]) {
  test(`a card in ${theme} for a title of ${title.length} letters in ${lang}`, async ({ folder }) => {
    const matter = `theme: ${theme}\nlang: ${lang}\nauthor: Ida Ekberg\nevent: Council`
    await writeFiles(folder, { 'outline/talk.md': `---\n${matter}\n---\n\n# ${title}\n\n## Yes\n\n- Yes\n` })
    await exportTalk(folder, 'card')
    const card = await draw(made(folder, 'card.png'))
    expect([card.width, card.height]).toEqual([1200, 630])
    const ground = card.data.readUInt32BE(4 * (1200 * 620 + 10))
    expect(ground >>> 24 > 128).toBe(theme === 'paper')
    const isInk = (x: number, y: number) => card.data.readUInt32BE(4 * (1200 * y + x)) !== ground
    const columns = Array.from({ length: 1200 }, (_, x) => x).filter(x =>
      Array.from({ length: 500 }, (_, y) => y + 20).some(y => isInk(x, y)),
    )
    // Words keep to the margins, and begin where the language does.
    expect(columns[0]).toBeGreaterThanOrEqual(70)
    expect(columns.at(-1)).toBeLessThanOrEqual(1130)
    if (lang === 'fa') expect(columns.at(-1)).toBeGreaterThan(1080)
    else expect(columns[0]).toBeLessThan(100)
    // The byline stands at the foot, and nothing below it.
    const rows = Array.from({ length: 150 }, (_, y) => y + 480).filter(y => columns.some(x => isInk(x, y)))
    expect(rows.at(-1)).toBeGreaterThan(540)
    expect(rows.at(-1)).toBeLessThan(600)
  })
}
