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
