import { expect, test } from 'vitest'
import { plainText } from './plain-text.js'
import { lowered, raised } from './scripts.js'

test.each([
  ['6', '⁶', '₆'],
  ['-3', '⁻³', '₋₃'],
  ['(2)', '⁽²⁾', '₍₂₎'],
  ['st', 'st', 'st'],
  ['n+1', '^n+1^', '~n+1~'],
])('%s above and below the line, as plain text', (words, above, below) => {
  expect(raised(words)).toBe(above)
  expect(lowered(words)).toBe(below)
})

test('a power is no other number where a line has no marks', () => {
  const million = [
    { type: 'text' as const, value: '10' },
    { type: 'superscript' as const, children: [{ type: 'text' as const, value: '6' }] },
  ]
  expect(plainText(million)).toBe('10⁶')
})
