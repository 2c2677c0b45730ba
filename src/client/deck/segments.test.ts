import { expect, test } from 'vitest'
import { formatNumber, numberOf } from '../numbering.js'
import { segmentsAt } from './segments.js'

// A title, two sections of the talk, its closing slide and one backup slide.
const sections = [-1, 0, 0, 1, 1, 1, 1, -1, -1]
const backups = sections.map((_, h) => h === 8)

test('before the first section nothing is filled', () => {
  expect(segmentsAt(0, sections, 2).map(({ filled }) => filled)).toEqual([0, 0])
})

test('the current section fills with its slides', () => {
  expect(segmentsAt(4, sections, 2)).toEqual([
    { state: 'done', filled: 1 },
    { state: 'current', filled: 0.5 },
  ])
})

test('after the last section all are done', () => {
  expect(segmentsAt(7, sections, 2).map(({ state }) => state)).toEqual(['done', 'done'])
})

test('backup slides are numbered apart', () => {
  expect(formatNumber(numberOf(7, backups), 'B')).toBe('8 / 8')
  expect(formatNumber(numberOf(8, backups), 'B')).toBe('B 1 / 1')
})
