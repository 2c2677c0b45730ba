import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { exportTalk, readPdf, withoutSpaces } from './pdf.js'
import { buildTalk, cli, expect, isReady, test, writeFiles } from './talk.js'

const shipped = fileURLToPath(new URL('../outline/partnership-of-convenience.md', import.meta.url))
const bridge = `---
lang: en
author: Ada Byron
date: 2026-03-01
steps: true
---

# The bridge must close

Thesis: The bridge must close before winter.

Nobody but me reads this sentence.

## Damage {#damage}

### Three bolts went in March {#bolts}

- Evidence: The keeper counted them: [his book](https://example.org/book)
- So what: It is [not safe](#sways)

### It sways {#sways}

![An arch with a crack](arch.svg)

### Cars can go round

| | Before | After |
|---|---|---|
| Cars | 300 | 20 |
| Boats | 4 | 9 |

\`\`\`js {1|2}
const load = 5
const span = 32
\`\`\`

## Backup {.backup}

### The kitchen stands ready {#kitchen}

- It has stood since 1962
`
const arch = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 3a2 2 0 0 1 4 0z"/></svg>'
const files = { 'outline/talk.md': bridge, 'outline/arch.svg': arch }

test('the PDF of the shipped talk has its slides, and nothing that is said', async ({ page, folder }) => {
  const [path = ''] = await exportTalk('pdf', shipped, folder)
  const pdf = await readPdf(path)
  const { deck, speaker } = await buildTalk(shipped, folder)
  await page.goto(deck)
  await isReady(page)
  const headlines = await page
    .locator('.slides > section')
    .evaluateAll(slides =>
      slides.map(
        slide => document.getElementById(slide.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
      ),
    )
  expect(pdf.pages).toHaveLength(headlines.length)
  for (const [index, { text, tags, missingFonts, width, height }] of pdf.pages.entries()) {
    // A word may be broken with a hyphen or a mark may follow it: letters and digits are what counts.
    expect(lettersOf(text)).toContain(lettersOf(headlines[index] ?? ''))
    expect(tags.filter(tag => /^H[12]$/.test(tag))).toEqual([index === 0 ? 'H1' : 'H2'])
    expect({ missingFonts, width, height }).toEqual({ missingFonts: [], width: 960, height: 540 })
  }
  const tags = new Set(pdf.pages.flatMap(page => page.tags))
  for (const tag of ['L', 'LI', 'Table', 'TH', 'TD', 'BlockQuote']) expect(tags).toContain(tag)
  expect(tags).not.toContain('Figure')
  expect(pdf.bookmarks.slice(0, 5)).toEqual([
    '1 A Partnership of Convenience',
    '2 Thesis',
    '3 Agenda',
    '4 Pressure drew them together',
    '  5 Sanctions pushed two wary states together',
  ])
  expect(pdf.bookmarks).toHaveLength(headlines.length)
  await page.goto(speaker)
  const notes = await page.locator('#notes article p:not(.none)').allTextContents()
  expect(notes.length).toBeGreaterThan(20)
  const all = pdf.pages.map(({ text }) => text).join('\n')
  expect(notes.filter(note => all.includes(withoutSpaces(note)))).toEqual([])
})

test('it says whose it is, its links work, and pictures and tables are described', async ({ folder }) => {
  await writeFiles(folder, files)
  await exportTalk('pdf', join(folder, 'outline/talk.md'), folder)
  const pdf = await readPdf(join(folder, 'talk/deck.pdf'))
  expect(pdf.info).toMatchObject({
    Title: 'The bridge must close',
    Author: 'Ada Byron',
    Subject: 'The bridge must close before winter.',
    Language: 'en',
  })
  expect(pdf.info.Creator).toMatch(/^Rostrum \d/)
  expect(pdf.info).not.toHaveProperty('CreationDate')
  expect(pdf.bookmarks.at(-1)).toBe('  8 The kitchen stands ready')
  expect(pdf.labels).toEqual(['1', '2', '3', '4', '5', '6', 'Backup 1', 'Backup 2'])
  const pageWith = (words: string) => pdf.pages.findIndex(({ text }) => text.includes(withoutSpaces(words)))
  expect(pdf.pages[pageWith('Three bolts')]?.links).toEqual([
    'https://example.org/book',
    pageWith('It sways') + 1,
  ])
  expect(pdf.pages[pageWith('It sways')]?.tags).toContain('Figure An arch with a crack')
  expect(pdf.pages.flatMap(({ tags }) => tags).filter(tag => tag === 'TH')).toHaveLength(4)
  expect(pdf.pages.map(({ text }) => text).join('')).not.toContain(withoutSpaces('Nobody but me'))
  const again = await readFile(join(folder, 'talk/deck.pdf'))
  await exportTalk('pdf', join(folder, 'outline/talk.md'), folder)
  expect(again.equals(await readFile(join(folder, 'talk/deck.pdf'))), 'the same bytes').toBe(true)
})

test('with --steps each step is a page, and the last of a slide is the slide', async ({ folder }) => {
  await writeFiles(folder, files)
  await exportTalk('pdf', join(folder, 'outline/talk.md'), folder)
  const slides = await readPdf(join(folder, 'talk/deck.pdf'))
  await exportTalk('pdf', join(folder, 'outline/talk.md'), folder, '--steps')
  const pages = await readPdf(join(folder, 'talk/deck.pdf'))
  const { labels } = pages
  expect(labels.slice(3, 8)).toEqual(['4.1', '4.2', '4.3', '5.1', '6.1'])
  const last = pages.pages.filter(
    (_, index) => labels[index]?.split('.')[0] !== labels[index + 1]?.split('.')[0],
  )
  expect(last.map(({ text }) => text)).toEqual(slides.pages.map(({ text }) => text))
  const bolts = pages.pages.slice(3, 6).map(({ text }) => text)
  expect(bolts.map(text => [text.includes('keeper'), text.includes('safe')])).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ])
})

test('some slides of it, on paper', async ({ folder }) => {
  await writeFiles(folder, files)
  const argv = ['--slides', '4-5,8', '--paper', 'a4']
  await exportTalk('pdf', join(folder, 'outline/talk.md'), folder, ...argv)
  const { pages, labels, bookmarks } = await readPdf(join(folder, 'talk/deck.pdf'))
  expect(labels).toEqual(['4', '5', 'Backup 2'])
  expect(bookmarks).toEqual([
    '1 Damage',
    '  1 Three bolts went in March',
    '  2 It sways',
    '3 The kitchen stands ready',
  ])
  for (const { width, height } of pages) {
    expect(Math.abs(width - 842)).toBeLessThan(1)
    expect(Math.abs(height - 595)).toBeLessThan(2)
  }
  expect(pages[0]?.links).toEqual(['https://example.org/book', 2])
  expect(pages.map(({ tags }) => tags.filter(tag => tag === 'H2'))).toEqual([['H2'], ['H2'], ['H2']])
})

test('sixty slides of text are less than a megabyte', async ({ folder }) => {
  const claim = (number: number) =>
    `## Claim ${number} stands on its own feet\n\n- Point ${number * 7} holds\n- Another one of ${number} does\n`
  const outline = `# Sixty\n\n${Array.from({ length: 59 }, (_, index) => claim(index)).join('\n')}`
  await writeFiles(folder, { 'outline/talk.md': outline })
  await exportTalk('pdf', join(folder, 'outline/talk.md'), folder)
  expect((await stat(join(folder, 'talk/deck.pdf'))).size).toBeLessThan(1_000_000)
})

test('a PDF that is not what was asked for is not written, and the one before stays', async ({ folder }) => {
  await writeFiles(folder, files)
  await exportTalk('pdf', join(folder, 'outline/talk.md'), folder)
  const before = await readFile(join(folder, 'talk/deck.pdf'))
  await writeFiles(folder, {
    'templates/css/print-page.css': 'main > * { break-after: page; height: 1000px !important }',
  })
  const failed = await promisify(execFile)(process.execPath, [cli, 'export', 'pdf', '--out', '.'], {
    cwd: folder,
  }).then(
    () => undefined,
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  expect(failed).toMatchObject({ code: 1, stdout: '' })
  expect(failed?.stderr).toMatch(/The PDF has \d+ pages instead of 8 pdf-pages/)
  expect(failed?.stderr).toMatch(/\d errors?\ntalk: not written; what was there before is unchanged\n/)
  expect(before.equals(await readFile(join(folder, 'talk/deck.pdf')))).toBe(true)
})

test('what a slide cuts off is said, and exits with 1; long listings and tables go on', async ({
  folder,
}) => {
  const rows = Array.from({ length: 30 }, (_, index) => `row${index}`)
  const outline = `# Bridge

## Too much {.columns}

${rows.map(row => `- The point that ${row} makes takes a line of its own, or two of them`).join('\n')}

## All of it

\`\`\`
${rows.join('\n')}
\`\`\`
`
  await writeFiles(folder, { 'outline/talk.md': outline })
  const run = (...argv: readonly string[]) =>
    promisify(execFile)(process.execPath, [cli, 'export', ...argv, '--out', '.'], { cwd: folder }).then(
      ({ stderr }) => ({ code: 0, stderr }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
    )
  for (const format of ['pdf', 'handout', 'png']) {
    const { code, stderr } = await run(format)
    expect(code, format).toBe(1)
    expect(
      stderr.match(/^outline\/talk\.md:3:1 error Something does not fit on the slide: "The point/gm),
    ).toHaveLength(1)
    expect(stderr).toContain('1 error')
  }
  // The file is there to be looked at; of the slides that fit nothing is said.
  const { pages } = await readPdf(join(folder, 'talk/deck.pdf'))
  const text = pages
    .slice(2)
    .map(page => page.text)
    .join('')
  for (const row of rows) expect(text).toContain(row)
  expect(await run('pdf', '--slides', '3-4')).toEqual({ code: 0, stderr: '' })
})

test('a character that no font has is said, once', async ({ folder }) => {
  await writeFiles(folder, {
    'outline/talk.md': '# Bridge\n\n## It \u{f0f0f} rusts\n\n- \u{f0f0f}\n\n## It falls\n\n- \u{f0f0f}\n',
  })
  const { stderr } = await promisify(execFile)(process.execPath, [cli, 'export', 'pdf'], { cwd: folder })
  expect(stderr).toMatch(/talk\.md:3:1 warning No font here has \u{f0f0f} \(U\+F0F0F, lines 3, 5, 9\)/u)
  expect(stderr).toContain('1 warning')
})

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
