import { expect, test } from 'vitest'
import { elapsed, formatDuration, isUnstarted, parseStopwatch, toggle, zero } from './stopwatch.js'

test('pauses are not counted', () => {
  const running = toggle(zero, 1000)
  const paused = toggle(running, 61_000)
  const resumed = toggle(paused, 500_000)
  expect(elapsed(running, 31_000)).toBe(30_000)
  expect(elapsed(paused, 400_000)).toBe(60_000)
  expect(elapsed(resumed, 510_000)).toBe(70_000)
})

test('a stopwatch that runs goes on over a reload', () => {
  const running = toggle(zero, 1000)
  expect(parseStopwatch(JSON.stringify(running))).toEqual(running)
  expect(isUnstarted(parseStopwatch(null))).toBe(true)
  expect(isUnstarted(running)).toBe(false)
})

test.each([
  [0, '0:00'],
  [65.9, '1:05'],
  [3723, '1:02:03'],
  [-0.4, '0:00'],
  [-130, '−2:10'],
])('%d s are written %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text)
})
