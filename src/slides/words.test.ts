import { expect, test } from 'vitest'
import { english, vocabularies } from './vocabulary.js'
import { directionOf, localDigits, quotationMarks, wordsFor } from './words.js'

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

test('digits are those of the language', () => {
  expect(localDigits('2 / 10', 'fa')).toBe('۲ / ۱۰')
  expect(localDigits('2 / 10', 'he')).toBe('2 / 10')
})

test('digits are those of the language, whichever it is', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const tags = letters.flatMap(first => letters.map(second => first + second))
  // ICU takes `bh` for another language in some countries.
  const languages = tags.filter(tag => Intl.getCanonicalLocales(tag)[0] === tag && tag !== 'bh')
  const regions = ['', '-EG', '-IN', '-PK', '-Arab', '-u-nu-thai']
  for (const lang of languages.flatMap(language => regions.map(region => language + region))) {
    const digits = new Intl.NumberFormat(lang, { useGrouping: false }).format(1234567890)
    expect(localDigits('1234567890', lang), lang).toBe(digits)
  }
})
