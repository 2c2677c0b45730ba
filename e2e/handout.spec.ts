import { existsSync } from 'node:fs'
import { exportTalk, made } from './export.js'
import { readPdf, withoutSpaces } from './pdf.js'
import { expect, test, writeFiles } from './talk.js'

const claims = ['wet', 'cold', 'narrow', 'old', 'loved', 'cheap'] as const
const claim = (word: string) => `### The bridge is ${word}\n\n- It is ${word}\n\nSpoken${word} words.\n`

const outline = `---
author: Ida Ekberg
lang: en-GB
bibliography: sources.json
---

# A bridge for the school

Thesis: The school needs its own bridge. [@survey, p. 4]

## The road

${claims.slice(0, 4).map(claim).join('\n')}
## The money

${claims.slice(4).map(claim).join('\n')}
## Backup {.backup}

### A spare slide

- Only when asked
`
const sources = JSON.stringify([
  {
    id: 'survey',
    type: 'report',
    title: 'How pupils come to school',
    author: [{ family: 'Silva', given: 'Rui' }],
    issued: { 'date-parts': [[2024]] },
    URL: 'https://example.org/survey',
  },
])

/** Title, thesis, two dividers, six claims, backup's divider and slide. */
const pictures = 12

for (const perPage of [1, 2, 3, 6]) {
  test(`${perPage} slides a page, with lines to write on and the sources in full`, async ({ folder }) => {
    await writeFiles(folder, { 'outline/talk.md': outline, 'outline/sources.json': sources })
    const files = await exportTalk(folder, 'handout', '--per-page', String(perPage))
    expect(files.map(({ path }) => path)).toEqual([made(folder, 'handout.pdf')])
    const { pages, bookmarks, info } = await readPdf(made(folder, 'handout.pdf'))
    expect(pages).toHaveLength(pictures / perPage + 1)
    const [first] = pages
    expect([first?.width, first?.height].map(points => Math.round(points ?? 0))).toEqual([595, 842])
    for (const [index, { text, missingFonts }] of pages.entries()) {
      expect(text).toContain(
        withoutSpaces(`A bridge for the school · Ida Ekberg ${index + 1} / ${pages.length}`),
      )
      expect(missingFonts).toEqual([])
    }
    const pageOf = (word: (typeof claims)[number]) => {
      const index = claims.indexOf(word)
      // Title, thesis and a divider come before the first four, and another divider before the others.
      return Math.floor((index + (index < 4 ? 3 : 4)) / perPage)
    }
    for (const word of claims) {
      expect(pages[pageOf(word)]?.text).toContain(withoutSpaces(`The bridge is ${word}`))
      expect(bookmarks).toContain(`  ${pageOf(word) + 1} The bridge is ${word}`)
    }
    const last = pages.at(-1)
    expect(last?.text).toContain(withoutSpaces('Sources Silva, Rui. How pupils come to school, 2024'))
    expect(last?.links).toContain('https://example.org/survey')
    expect(pages.map(({ text }) => text).join()).not.toMatch(/Spoken/)
    expect(info).toMatchObject({ Language: 'en-GB', Title: 'Handout – A bridge for the school' })
    const tags = pages.flatMap(page => page.tags)
    expect(tags.filter(tag => tag === 'Art')).toHaveLength(pictures + 1)
    for (const tag of ['H1', 'H2', 'L', 'LI']) expect(tags).toContain(tag)
  })
}

/** Words that are told from one another, in paragraphs of 200. */
function longNotes(start: number, count: number): string {
  const words = Array.from({ length: count }, (_, index) => `word${start + index}x`)
  return words.map((word, index) => (index % 200 === 199 ? `${word}.\n\n` : `${word} `)).join('')
}

test('with notes it is private by name, and no word of them is lost or cut, however long they are', async ({
  folder,
}) => {
  // One paragraph that is longer than any page stands among others that are not.
  const endless = Array.from({ length: 1500 }, (_, index) => `word${5000 + index}x`).join(' ')
  const wide = `\`${'w'.repeat(300)}\``
  const talk = `# Bridge

## Road

### Long

- a

${longNotes(0, 900)}

### Endless

- b

${endless}

### Wide

- c

${wide}

## Money

### Many

- d

${longNotes(1000, 300)}
`
  const expected = [...new Set(talk.match(/word\d+x/g))].sort()
  await writeFiles(folder, { 'outline/talk.md': talk })
  for (const perPage of [1, 2, 3, 6]) {
    const files = await exportTalk(folder, 'handout', '--notes', '--per-page', String(perPage))
    expect(files[0]).toMatchObject({
      path: made(folder, 'handout-speaker.pdf'),
      about: expect.stringContaining('private'),
    })
    const { pages } = await readPdf(made(folder, 'handout-speaker.pdf'))
    const found = pages.flatMap(({ text }) => text.match(/word\d+x/g) ?? [])
    expect(found.sort(), `${perPage} a page`).toEqual(expected)
    // The section stands above what goes on from the page before.
    const ofRoad = pages.filter(({ text }) => /word5\d{3}x/.test(text))
    expect(ofRoad.every(({ text }) => text.includes('Road'))).toBe(true)
    // What is wider than the paper does not shrink the rest: a page still holds no more than it should.
    expect(Math.max(...pages.map(({ text }) => text.match(/word\d+x/g)?.length ?? 0))).toBeLessThan(900)
  }
  expect(existsSync(made(folder, 'handout.pdf'))).toBe(false)
})

test('a talk that is read from the right has its pictures there, and its own digits', async ({ folder }) => {
  const talk = '---\nlang: fa\n---\n\n# پل کهنه\n\n## پل باید بسته شود\n\n- باران نمک دارد\n'
  await writeFiles(folder, { 'outline/talk.md': talk })
  await exportTalk(folder, 'handout')
  const { pages } = await readPdf(made(folder, 'handout.pdf'))
  const { width = 0, pieces = [] } = pages[0] ?? {}
  const xOf = (wanted: RegExp) => pieces.filter(({ text }) => wanted.test(text)).map(({ x }) => x)
  expect(Math.min(...xOf(/\p{L}/u)), 'words of slides').toBeGreaterThan(width * 0.45)
  expect(xOf(/^۱$/)[0], 'number of the page').toBeLessThan(width * 0.1)
})

test('paper is what the language of a country asks for, or what is asked for', async ({ folder }) => {
  await writeFiles(folder, {
    'outline/talk.md': '---\nlang: en-US\n---\n\n# Bridge\n\n## It holds\n\n- Yes\n',
  })
  const sizeWith = async (...argv: string[]) => {
    await exportTalk(folder, 'handout', ...argv)
    const { width, height } = (await readPdf(made(folder, 'handout.pdf'))).pages[0] ?? {}
    return [Math.round(width ?? 0), Math.round(height ?? 0)]
  }
  expect(await sizeWith()).toEqual([612, 792])
  expect(await sizeWith('--paper', 'a4')).toEqual([595, 842])
})
