import { basename } from 'node:path'
import { exportTalk, made } from './export.js'
import { readPdf, withoutSpaces } from './pdf.js'
import { expect, test, writeFiles } from './talk.js'

test('what is said, in three files that are private by name', async ({ folder }) => {
  const paragraph = (start: number) =>
    Array.from({ length: 700 }, (_, index) => `word${start + index}x`).join(' ')
  const talk = `---
minutes: 20
author: Ida Ekberg
---

# Bridge

Welcome.

## The road

### It is wet {.steps time=90s}

- One
- Two

${paragraph(1000)}

Привет.

## The money

### It is cheap

- Three

${paragraph(2000)}
`
  await writeFiles(folder, { 'outline/talk.md': talk })
  const files = await exportTalk(folder, 'script')
  expect(files.map(({ path }) => basename(path))).toEqual([
    'script-speaker.txt',
    'script-speaker.md',
    'script-speaker.pdf',
  ])
  const { pages, bookmarks, info } = await readPdf(made(folder, 'script-speaker.pdf'))
  const text = pages.map(page => page.text).join('')
  expect(text.match(/word\d+x/g)).toEqual(talk.match(/word\d+x/g))
  expect(text).toContain(withoutSpaces('0:28 (1:30) 3 It is wet [click] One [click] Two word1000x'))
  expect(text).toContain('Привет.')
  const money = pages.findIndex(page => page.text.includes('Themoney'))
  expect(pages[money]?.text, 'a section begins a page').not.toContain('1699x')
  expect(bookmarks).toEqual([
    '1 Bridge',
    '2 The road',
    '  2 It is wet',
    `${money + 1} The money`,
    `  ${money + 1} It is cheap`,
  ])
  expect(info.Title).toBe('Script – Bridge')
  expect(pages.flatMap(({ tags }) => tags)).toContain('H2')
  expect(pages.flatMap(({ missingFonts }) => missingFonts)).toEqual([])
})
