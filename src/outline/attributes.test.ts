import { expect, test } from 'vitest'
import { mergeAttributes, parseAttributes } from './attributes.js'

test('an attribute block has an id, classes and values', () => {
  expect(parseAttributes('#rust .must for=students,press time="4 m" x=“a b” y=\'c\' also=')).toBeUndefined()
  expect(parseAttributes('#rust .must .key for=students,press time="4 m" x=“a b” y=\'c\'')).toEqual({
    id: 'rust',
    classes: ['must', 'key'],
    pairs: { for: 'students,press', time: '4 m', x: 'a b', y: 'c' },
  })
  expect(parseAttributes('#زنگ .مهم')).toEqual({ id: 'زنگ', classes: ['مهم'], pairs: {} })
})

test.each(['', ' ', 'x', 'x, y', '.', '#', 'a = b', '.a b', '1=2', '#a#b', '.a.b', '=', '{.a}'])(
  '%j is text',
  text => {
    expect(parseAttributes(text)).toBeUndefined()
  },
)

test('of two blocks the later one counts', () => {
  const [first, second] = [parseAttributes('#a .must time=1m'), parseAttributes('.must .key time=2m')]
  expect(second && mergeAttributes(first, second)).toEqual({
    id: 'a',
    classes: ['must', 'key'],
    pairs: { time: '2m' },
  })
})
