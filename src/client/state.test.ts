import { expect, test } from 'vitest'
import { isForward, samePosition } from './state.js'

const at = (h: number, f: number, black = false) => ({ h, f, black })

test('a black screen is another position', () => {
  expect(samePosition(at(2, 0), at(2, 0))).toBe(true)
  expect(samePosition(at(2, 0), at(2, 0, true))).toBe(false)
})

test('a later slide or a later step is forward', () => {
  expect(isForward(at(2, 3), at(3, -1))).toBe(true)
  expect(isForward(at(2, -1), at(2, 0))).toBe(true)
  expect(isForward(at(2, 0), at(1, 5))).toBe(false)
  expect(isForward(at(2, 0), at(2, 0, true))).toBe(false)
})
