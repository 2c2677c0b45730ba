import { expect, test } from 'vitest'
import { readSlideRanges, slidesIn } from './slide-ranges.js'

const positions = (typed: string, count = 10) => [...slidesIn(readSlideRanges(typed), count, 'bridge')]

test('positions and ranges are read, each slide once and in any order', () => {
  expect(positions('3-5,9')).toEqual([3, 4, 5, 9])
  expect(positions(' 2 , 1-2 ')).toEqual([2, 1])
})

test.each([
  ['0', 'Unexpected slides `0`, expected positions from 1 such as `3-7,9`.'],
  ['0-2', 'Unexpected slides `0-2`, expected positions from 1 such as `3-7,9`.'],
  ['last', 'Unexpected slides `last`, expected positions from 1 such as `3-7,9`.'],
  ['1,,2', 'Unexpected slides `1,,2`, expected positions from 1 such as `3-7,9`.'],
  ['-3', 'Unexpected slides `-3`, expected positions from 1 such as `3-7,9`.'],
  ['7-3', 'Unexpected slides `7-3`, expected `3-7`.'],
  ['99', 'Unexpected slide 99 of bridge, expected 1 to 10.'],
  ['9-12', 'Unexpected slide 11 of bridge, expected 1 to 10.'],
])('%s is refused, with what is there', (typed, message) => {
  expect(() => positions(typed)).toThrow(message)
})

test('of one slide no range is spoken of', () => {
  expect(() => positions('2', 1)).toThrow('Unexpected slide 2 of bridge, expected 1, its only one.')
})
