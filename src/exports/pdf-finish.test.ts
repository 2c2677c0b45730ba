import { PDF } from '@libpdf/core'
import { expect, test } from 'vitest'
import { readPdf } from './pdf-facts.js'
import { finishPdf } from './pdf-finish.js'
import type { PdfMatter } from './pdf-matter.js'

const matter: PdfMatter = {
  title: 'Der Steg „muss“ zu',
  author: 'Ada Byron',
  subject: 'Drei <Bolzen> & ein Boot',
  lang: 'de',
  creator: 'Rostrum 1',
  bookmarks: [
    { title: 'Steg', page: 0, below: [] },
    { title: 'Schäden', page: 1, below: [{ title: 'Er schwankt', page: 2, below: [] }] },
  ],
  labels: [
    { prefix: '', number: 1 },
    { prefix: '', number: 2 },
    { prefix: 'B ', number: 1 },
  ],
}

async function blank(): Promise<Uint8Array> {
  const pdf = PDF.create()
  for (let page = 0; page < 3; page++) pdf.addPage({ width: 960, height: 540 })
  pdf.setCreationDate(new Date())
  return pdf.save()
}

test('a finished PDF says what it is, and where its parts are', async () => {
  const facts = await readPdf(await finishPdf(await blank(), matter))
  expect(facts).toMatchObject({ title: matter.title, lang: 'de', bookmarks: [0, 1, 2] })
  expect(facts.pages.map(({ width, height }) => [width, height])).toEqual(Array(3).fill([1280, 720]))
  const pdf = await PDF.load(await finishPdf(await blank(), matter))
  expect(pdf.getMetadata()).toMatchObject({
    author: 'Ada Byron',
    subject: matter.subject,
    creator: 'Rostrum 1',
  })
})

test('what was printed is not told: not when, nor anything else that differs each time', async () => {
  const printed = await blank()
  const finished = await finishPdf(printed, matter)
  expect(Buffer.from(finished).equals(await finishPdf(printed, matter))).toBe(true)
  expect(Buffer.from(finished).toString('latin1')).not.toMatch(/CreationDate|ModDate/)
  const dated = await PDF.load(await finishPdf(printed, { ...matter, date: new Date(1e12) }))
  expect(dated.getCreationDate()).toEqual(new Date(1e12))
})

test('what a PDF lacks is seen', async () => {
  const facts = await readPdf(await finishPdf(await blank(), { ...matter, title: '', bookmarks: [] }))
  expect(facts).toMatchObject({ title: '', bookmarks: [], tagged: false })
  expect(facts.pages.map(({ tagged, links }) => [tagged, links])).toEqual(Array(3).fill([false, 0]))
})
