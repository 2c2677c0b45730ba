import { readFile } from 'node:fs/promises'
import { PNG } from 'pngjs'
import { exportTalk, made } from './export.js'
import { expect, test, writeFiles } from './talk.js'

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
    const card = PNG.sync.read(await readFile(made(folder, 'card.png')))
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
