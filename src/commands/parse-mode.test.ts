import { expect, test } from 'vitest'
import { parseMode } from './parse-mode.js'
import { UsageError } from './usage-error.js'

test('`ROSTRUM_PARSE` turns the shortcuts off, and a value that means nothing is refused', () => {
  expect(parseMode({})).toBe('piecewise')
  expect(parseMode({ ROSTRUM_PARSE: '' })).toBe('piecewise')
  expect(parseMode({ ROSTRUM_PARSE: 'whole' })).toBe('whole')
  expect(() => parseMode({ ROSTRUM_PARSE: 'hole' })).toThrow(UsageError)
})
