import { expect, test } from 'vitest'
import { densityOf } from './density.js'

test('few lines sit large, many or long ones small', () => {
  expect(densityOf({ words: 15, lines: 3 })).toBe('roomy')
  expect(densityOf({ words: 55, lines: 5 })).toBe('normal')
  expect(densityOf({ words: 60, lines: 9 })).toBe('dense')
  expect(densityOf({ words: 25, lines: 1 })).toBe('roomy')
  expect(densityOf({ words: 26, lines: 1 })).toBe('normal')
  expect(densityOf({ words: 110, lines: 2 })).toBe('dense')
})
