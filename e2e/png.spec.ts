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
