import { expect, test } from 'vitest'
import { vocabularies } from '../../slides/vocabulary.js'
import { english } from './english.js'
import { pageVocabularies, pageWordsFor } from './page-words.js'

test('the words around the slides are there in every language that slides have words in', () => {
  expect([...pageVocabularies.keys()]).toEqual([...vocabularies.keys()])
  for (const words of pageVocabularies.values()) {
    expect(Object.keys(words)).toEqual(Object.keys(english))
    for (const word of Object.values(words)) expect(word).toMatch(/\S/)
    expect([words.ahead, words.behind].every(word => word.includes('%'))).toBe(true)
  }
})

test('a regional language has the words of its base language, an unknown one English words', () => {
  expect(pageWordsFor('fa-AF').notes).toBe('یادداشت‌ها')
  expect(pageWordsFor('fi')).toBe(english)
})
