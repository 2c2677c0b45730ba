import { expect, test } from 'vitest'
import { english } from './en.js'
import { citationWords, labelWords, pageWordsFor, quotationMarks, wordsFor } from './words.js'

test('a regional language has the words of its base language', () => {
  expect(wordsFor('fr-CA')).toBe(wordsFor('fr'))
  expect(wordsFor('fr_CA').sources).toBe('Sources')
  expect(wordsFor('DE').objection).toBe('Einwand')
  expect(pageWordsFor('fa-AF').notes).toBe('یادداشت‌ها')
  expect(citationWords('it-CH').editor).toBe('a cura di')
})

test('a region that has words of its own has those, and the others of its language', () => {
  expect(pageWordsFor('pt-br').blackScreen).toBe('Tela preta')
  expect(['pt', 'pt-PT', 'pt-AO'].map(lang => pageWordsFor(lang).blackScreen)).toEqual(
    Array(3).fill('Ecrã preto'),
  )
  expect(wordsFor('pt-BR').thesis).toBe('Tese')
})

test('a language that is not known, or is none, has English words', () => {
  for (const lang of ['fi', '', 'not a language', 'constructor']) {
    expect(wordsFor(lang)).toBe(english.slide)
    expect(pageWordsFor(lang)).toBe(english.page)
    expect(citationWords(lang)).toBe(english.citation)
  }
})

test('labels are those of the language and of English', () => {
  expect(labelWords('pt-BR').get('objeção')).toBe('objection')
  expect(labelWords('fr_CA').get('preuve')).toBe('evidence')
  expect(labelWords('it').get('so what')).toBe('implication')
  expect(labelWords('fi')).toEqual(labelWords('en'))
})

test.each([
  ['en-GB', '“', '”'],
  ['fr', '«\u202f', '\u202f»'],
  ['de-AT', '„', '“'],
  ['he', '”', '”'],
  ['it', '«', '»'],
  ['pt', '«', '»'],
  ['pt-BR', '“', '”'],
  ['fi', '”', '”'],
  ['tr', '“', '”'],
  ['not a language', '“', '”'],
])('quotation marks of %s are %s and %s', (lang, open, close) => {
  expect(quotationMarks(lang)).toEqual({ open, close })
})
