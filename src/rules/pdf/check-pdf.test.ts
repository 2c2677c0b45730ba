import { readdirSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { checkPdf, pdfRules } from './check-pdf.js'
import type { PdfFacts } from './pdf-rule.js'

const page = { width: 1280, height: 720, tagged: true, links: 1 }
const fine: PdfFacts = {
  pages: [page, page],
  tagged: true,
  lang: 'en',
  title: 'The bridge',
  bookmarks: [0, 1],
  missingFonts: [],
}
const place = { line: 5, column: 1 }
const expected = { pages: [page, page].map(({ width, height }) => ({ width, height, links: 1, place })) }

function said(facts: Partial<PdfFacts>): readonly string[] {
  const file = new VFile({ path: 'talk.md' })
  checkPdf({ ...fine, ...facts }, expected, file)
  expect(file.messages.every(({ fatal }) => fatal)).toBe(true)
  return file.messages.map(({ ruleId, line, reason }) => `${line ?? ''} ${ruleId}: ${reason}`.trim())
}

test('a PDF that has all is not talked about', () => {
  expect(said({})).toEqual([])
})

test.each<[Partial<PdfFacts>, string]>([
  [{ pages: [page] }, 'pdf-pages: The PDF has 1 pages instead of 2'],
  [
    { pages: [page, { ...page, height: 1440 }] },
    '5 pdf-pages: Page 2 of the PDF has another size: `1280×1440` instead of `1280×720`',
  ],
  [{ tagged: false }, 'pdf-untagged: Cannot find tags in the PDF'],
  [{ pages: [page, { ...page, tagged: false }] }, '5 pdf-untagged: Cannot find tags on page 2 of the PDF'],
  [{ bookmarks: [] }, 'pdf-no-bookmarks: Cannot find bookmarks in the PDF'],
  [{ bookmarks: [0, -1] }, 'pdf-no-bookmarks: A bookmark of the PDF leads to no page'],
  [{ lang: '' }, 'pdf-no-language: Cannot find the language of the PDF'],
  [{ title: ' ' }, 'pdf-no-title: Cannot find the title of the PDF'],
  [{ missingFonts: ['Arial', 'Arial'] }, 'pdf-font-missing: Cannot find the font `Arial` inside the PDF'],
  [{ pages: [page, { ...page, links: 0 }] }, '5 pdf-link-lost: Page 2 of the PDF has 0 links instead of 1'],
])('%j', (facts, message) => {
  const messages = said(facts)
  expect(messages.filter(text => text.includes(message.split(':')[0] ?? ''))).toEqual([message])
})

test('every rule stands in a file of its name', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(
    name => !/^(check-pdf|pdf-rule)\./.test(name),
  )
  expect(pdfRules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
})
