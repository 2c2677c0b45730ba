import { expect, test } from 'vitest'
import { countryName, readableDate } from './dates.js'

test('days are written out in the language, years stay Gregorian', () => {
  expect(readableDate('1813-10-24', 'en-GB')).toBe('24 Oct 1813')
  expect(readableDate('2010-06-09', 'fa')).toContain('۲۰۱۰')
})

test('spans, rough dates and anything else', () => {
  expect(['2012/2015', '1979~', '2024?', 'Spring'].map(date => readableDate(date, 'en'))).toEqual([
    '2012–2015',
    'c. 1979',
    '2024?',
    'Spring',
  ])
})

test('rough dates in other languages and digits', () => {
  expect(readableDate('1979~', 'de')).toBe('ca. 1979')
  expect(readableDate('2012/2015', 'fa')).toBe('۲۰۱۲–۲۰۱۵')
})

test('countries by their code', () => {
  expect(['RU', 'ZZZ', 'Hill'].map(code => countryName(code, 'fr'))).toEqual(['Russie', 'ZZZ', 'Hill'])
})
