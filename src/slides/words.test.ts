import { expect, test } from 'vitest'
import { english, vocabularies } from './vocabulary.js'
import { directionOf, quotationMarks, wordsFor } from './words.js'

test('a regional language has the words of its base language', () => {
  expect(wordsFor('fr-CA')).toEqual(wordsFor('fr'))
  expect(wordsFor('fr_CA').sources).toBe('Sources')
  expect(wordsFor('DE').objection).toBe('Einwand')
})

test('a language that is not known, or is none, has English words', () => {
  for (const lang of ['fi', '', 'not a language', 'constructor']) expect(wordsFor(lang)).toBe(english)
})

test('every language has every word', () => {
  for (const words of vocabularies.values()) {
    expect(Object.keys(words)).toEqual(Object.keys(english))
    expect(Object.values(words).every(word => word.trim().length > 0)).toBe(true)
  }
})

test('quotation marks are those of the language', () => {
  expect(quotationMarks('en-GB')).toEqual({ open: '“', close: '”' })
  expect(quotationMarks('fr')).toEqual({ open: '«\u202f', close: '\u202f»' })
  expect(quotationMarks('de-AT')).toEqual({ open: '„', close: '“' })
  expect(quotationMarks('he')).toEqual({ open: '”', close: '”' })
})

test('the direction is that of the script', () => {
  expect(['ar', 'fa-IR', 'he', 'pa-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl'])
  expect(['en', 'ru', 'ar-Latn', 'no tag at all'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr'])
})
