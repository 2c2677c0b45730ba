import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readBibtex } from './bibtex.js'

/** Reads a bibliography of which every key that is named is cited. */
async function read(text: string, ...cited: readonly string[]) {
  const file = new VFile()
  const works = await readBibtex(text, 'school.bib', new Set(cited), file)
  const last = new Map(works.map(work => [work.source.id, work]))
  return {
    works: [...last.values()],
    sources: Object.fromEntries(
      [...last].map(
        ([
          id,
          {
            source: { id: _, ...fields },
          },
        ]) => [id, fields],
      ),
    ),
    messages: file.messages.map(({ file: path, line, reason }) => `${path}:${line} ${reason}`),
  }
}

test('cited entries are converted, with the strings and parents that they name; of others the keys are known', async () => {
  const { sources, messages } = await read(
    `Notes of ada@example.org (2025), which are no entry.
     @string{press = "School Press"}
     @string{uni = press # " of the University"}
     @comment{@book{draft, title = {Draft}}}
     @book{hour, title = {The {Hungry} Hour: \\emph{Lunch} \\& Marks}, author = {van der Berg, Jan and {Town Council}},
       year = 2023, publisher = uni, abstract = "It is 100\\% {"}true{"}"}
     @incollection{milk, title = {Milk}, author = {Okafor, Ben and others}, crossref = {hour}}
     @article(other, title = {Never cited}, year = 2020)`,
    'hour',
    'milk',
  )
  expect(messages).toEqual([])
  expect(sources).toEqual({
    hour: {
      type: 'book',
      title: 'The Hungry Hour: Lunch & Marks',
      author: [{ family: 'van der Berg', given: 'Jan' }, { family: 'Town Council' }],
      issued: { 'date-parts': [[2023]] },
      publisher: 'School Press of the University',
    },
    milk: {
      type: 'chapter',
      title: 'Milk',
      'container-title': 'The Hungry Hour: Lunch & Marks',
      author: [{ family: 'Okafor', given: 'Ben' }, { family: 'others' }],
      issued: { 'date-parts': [[2023]] },
      publisher: 'School Press of the University',
    },
    other: {},
  })
})

test('broken entries are reported where they stand, and the others stay usable', async () => {
  const { sources, messages } = await read(
    `@book{open, title = {Lunch, year = 2020}
@book{first, title = {First}}
@book{quote, title = "Lunch, year = 2020}

@book{second, title = {Second}}
@book{, title = {No key}}
@book{early,
  title = {Lunch}},
  year = 2020}
@book{comma, title = {Lunch}
  year = 2020
}
@book{money,
  year = 2020,
  title = {A $ a day}
}
@book{bare}
@book{third, title = {Third}}
`,
    ...['open', 'first', 'quote', 'second', 'early', 'comma', 'money', 'third'],
  )
  expect(sources).toMatchObject({
    first: { title: 'First' },
    second: { title: 'Second' },
    third: { title: 'Third' },
    open: {},
    money: {},
  })
  expect(messages).toEqual([
    'school.bib:1 Cannot read `school.bib`: the entry `open` is not closed',
    'school.bib:3 Cannot read `school.bib`: the entry `quote` is not closed',
    'school.bib:6 Cannot read `school.bib`: the `@book` has no key',
    'school.bib:8 Cannot read `school.bib`: the entry `early` ends before its field `year`',
    'school.bib:17 Cannot read `school.bib`: the entry `bare` has no fields',
    'school.bib:11 Cannot read `school.bib`: the entry `comma` lacks `,` or `}` before or on this line',
    'school.bib:15 Cannot read `school.bib`: the entry `money` has a field `title` that cannot be understood',
  ])
})

test.each([
  ['{minutes.txt}', ['minutes.txt']],
  ['{Full text:files/12/a\\_b.html:text/html;Scan:files/12/scan.pdf:application/pdf}', ['files/12/a_b.html']],
  ['{:scan.pdf:PDF}', []],
])('the local texts in file = %s are %j', async (file, files) => {
  const { works } = await read(`@misc{minutes, title = {Minutes}, file = ${file}}`, 'minutes')
  expect(works[0]?.files).toEqual(files)
})

test('a file without entries is not a bibliography', async () => {
  const { messages } = await read('[{"id": "hour"}]')
  expect(messages).toEqual(['school.bib:1 Cannot read `school.bib`: no entry stands in it'])
})
