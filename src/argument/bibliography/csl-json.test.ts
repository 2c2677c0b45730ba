import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compactMessage } from '../../fixtures/compact.js'
import { readCslJson } from './csl-json.js'

function read(text: string) {
  const file = new VFile()
  const works = readCslJson(text, 'sources.json', new Set(['b']), file)
  return { works, sources: works.map(({ source }) => source), messages: file.messages.map(compactMessage) }
}

test('works keep the fields that are what CSL-JSON says, and no others', () => {
  const works = [
    {
      id: 7,
      title: 'Budget',
      note: 'private',
      author: [{ family: 'Okafor', given: 1 }, 'Ada'],
      issued: { raw: '2025' },
    },
    { id: 'b', title: { en: 'x' }, author: 'Ada', issued: '2025' },
    { id: 'c', issued: { 'date-parts': [['2024', 5]] } },
  ]
  expect(read(JSON.stringify(works))).toMatchObject({
    sources: [
      { id: '7', title: 'Budget', author: [{ family: 'Okafor' }], issued: { literal: '2025' } },
      { id: 'b' },
      { id: 'c', issued: { 'date-parts': [['2024', 5]] } },
    ],
    messages: [],
  })
})

test('titles lose their tags, names keep their particles', () => {
  const author = [{ family: 'Berg', 'non-dropping-particle': 'van den', given: 'Ada' }]
  const { sources } = read(JSON.stringify([{ id: 'a', title: 'The <i>Mary   Rose</i>, 1 < 2', author }]))
  expect(sources).toEqual([
    { id: 'a', title: 'The Mary Rose, 1 < 2', author: [{ family: 'van den Berg', given: 'Ada' }] },
  ])
})

test('a work without id is reported on its line, and the others stay usable', () => {
  const { works, messages } = read(
    '[\n  {"id": "a", "note": "[,]"},\n  {"title": "x"},\n  {"id": "b", "file": ["b.txt"]}\n]',
  )
  expect(works).toEqual([
    { source: { id: 'a' }, files: [] },
    {
      source: { id: 'b' },
      files: ['b.txt'],
      item: { id: 'b', file: ['b.txt'] },
      place: { line: 4, column: 1, path: 'sources.json' },
    },
  ])
  expect(messages).toEqual([
    expect.stringContaining(
      'sources.json:3:1 sources-invalid: Cannot read `sources.json`: work 2 of the list has no `id`',
    ),
  ])
})

test.each([
  ['{}', 'it is not a list of works'],
  ['[null]', 'work 1 of the list has no `id`'],
  ['[', ''],
])('%j is refused', (text, reason) => {
  const { sources, messages } = read(text)
  expect(sources).toEqual([])
  expect(messages).toEqual([
    expect.stringContaining(`sources-invalid: Cannot read \`sources.json\`: ${reason}`),
  ])
})
