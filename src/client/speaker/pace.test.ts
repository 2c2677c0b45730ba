import { expect, test } from 'vitest'
import { paceAt, plannedSeconds } from './pace.js'

// A title, a claim, a backup slide that stands between, and the closing slide.
const slides = [20, 90, 30, 40].map((seconds, h) => ({ seconds, backup: h === 2 }))

test('backup slides are not in the plan', () => {
  expect(plannedSeconds(slides)).toBe(150)
  expect(paceAt(2, 60, slides)).toBeUndefined()
})

test.each([
  [0, 0, 0],
  [0, 20, 0],
  [0, 25, -5],
  [1, 5, 15],
  [1, 70, 0],
  [1, 150, -40],
  [3, 100, 10],
  [3, 151, -1],
])('at slide %i after %i s the talk is %i s ahead', (h, elapsed, ahead) => {
  expect(paceAt(h, elapsed, slides)).toBe(ahead)
})
