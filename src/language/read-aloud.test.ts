import { expect, test } from 'vitest'
import { wordsAMinute } from './read-aloud.js'

test.each([
  ['en-GB', 228],
  ['it', 188],
  ['pt', 191],
  ['pt-BR', 180],
  ['fi', 161],
  ['fa', undefined],
  ['sv', undefined],
])('%s is read aloud at %s words a minute', (lang, words) => {
  expect(wordsAMinute(lang)).toBe(words)
})
