import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documents } from '../../fixtures/random-markdown.js'
import { chunks } from './chunks.js'

test('the pieces joined are the text, each with its place in it', () => {
  fc.assert(
    fc.property(documents, text => {
      const pieces = chunks(text, 1)
      expect(pieces.map(piece => piece.text).join('')).toBe(text)
      for (const { offset, line } of pieces) expect(text.slice(0, offset).split('\n')).toHaveLength(line + 1)
    }),
  )
})

test('a text is cut before headings and slide ends, and not inside anything', () => {
  const cut = (text: string) => chunks(text, 1).map(piece => piece.text)
  expect(cut('# a\n\n- b\n\n---\n\n## c\n')).toEqual(['# a\n\n- b\n\n', '---\n\n', '## c\n'])
  for (const text of [
    '```\n\n# a\n```',
    '<!--\n\n# a\n-->',
    '$$\n\n# a\n$$',
    ':::notes\n\n# a\n\n:::',
    '- a\n\n- b',
    '---\na: b\n\n# c\n---',
  ]) {
    expect(cut(text)).toEqual([text])
  }
})
