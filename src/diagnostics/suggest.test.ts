import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, editDistance, suggest, suggestFile } from './suggest.js'

test.each([
  ['evidence', 'evidence', 0],
  ['evidnce', 'evidence', 1],
  ['evidennce', 'evidence', 1],
  ['evidance', 'evidence', 1],
  ['evidecne', 'evidence', 1],
  ['reply', 'replies', 3],
  ['ca', 'abc', 3],
  ['', 'but', 3],
])('from %j to %j it is %i edits', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits)
})

test('the distance is symmetric, 0 between equal words alone, and never more than the longer word', () => {
  // Few letters, so that words often share some.
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test('a short word is near with one edit, a longer one with two, in any case', () => {
  const kinds = ['paper', 'contrast']
  expect(suggest('papr', kinds)).toBe('paper')
  expect(suggest('papre', kinds)).toBe('paper')
  expect(suggest('pper2', kinds)).toBeUndefined()
  expect(suggest('Contrats', kinds)).toBe('contrast')
  expect(suggest('kontrasd', kinds)).toBe('contrast')
  expect(suggest('kontrazd', kinds)).toBeUndefined()
  expect(suggest('4', ['1', '2', '3', '6'])).toBeUndefined()
})

test('of the name of a file, what stands before its ending has to be near', () => {
  const files = ['a.md', 'd.png', 'notes.md', 'arch.png', 'arches.png', '.env']
  expect(suggestFile('acrh.png', files)).toBe('arch.png')
  expect(suggestFile('arch.jpg', files)).toBe('arch.png')
  expect(suggestFile('Arches.png', files)).toBe('arches.png')
  expect(suggestFile('note.md', files)).toBe('notes.md')
  for (const name of ['nope.md', 'm.md', '*.png', '.png']) expect(suggestFile(name, files)).toBeUndefined()
})

test('when nothing is near, what is known is listed, but not a whole bibliography', () => {
  expect(didYouMean('sepia', ['ink', 'paper'])).toBe('Known are `ink`, `paper`.')
  const many = Array.from({ length: 300 }, (_, index) => `school-report-${index}`)
  const list = didYouMean('bridge', many)
  expect(list).toMatch(/^Known are `school-report-0`, .* and 280 more\.$/)
})
