import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords } from './count-words.js'

test.each([
  ["It's 10:30 on the re-built bridge", 'en', 7],
  ['می‌خواهیم پل بسازیم', 'fa', 3],
  ['پل\u200c\u200cها نیم\u200c, نیم', 'fa', 3],
  ['', 'en', 0],
])('%s', (text, lang, words) => {
  expect(countWords(text, lang)).toBe(words)
})

test('scripts without spaces have words too', () => {
  expect(countWords('桥梁很坚固', 'zh')).toBeGreaterThan(1)
})

test('every character of a text is a letter or a gap, whatever script stands beside it', () => {
  // A Greek word makes the same text one that is not Latin alone.
  const characters = fc.string({ unit: fc.nat(0x205e).map(code => String.fromCharCode(code)), maxLength: 30 })
  fc.assert(
    fc.property(characters, text => {
      expect(countWords(`${text} λόγος`, 'en')).toBe(countWords(text, 'en') + 1)
    }),
  )
})
