import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compactMessage } from '../fixtures/compact.js'
import { readSources } from './bibliography.js'

function read(text: string) {
  const file = new VFile()
  return { sources: readSources(text, 'sources.json', file), messages: file.messages.map(compactMessage) }
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
  expect(read(JSON.stringify(works))).toEqual({
    sources: [
      { id: '7', title: 'Budget', author: [{ family: 'Okafor' }], issued: { literal: '2025' } },
      { id: 'b' },
      { id: 'c', issued: { 'date-parts': [['2024', 5]] } },
    ],
    messages: [],
  })
})

test.each([
  ['{}', 'it is not a list of works'],
  ['[{"id": "a"}, {"title": "b"}]', 'work 2 of the list has no `id`'],
  ['[null]', 'work 1 of the list has no `id`'],
  ['[', ''],
])('%j is refused', (text, reason) => {
  const { sources, messages } = read(text)
  expect(sources).toEqual([])
  expect(messages).toEqual([
    expect.stringContaining(`sources-invalid: Cannot read \`sources.json\`: ${reason}`),
  ])
})
