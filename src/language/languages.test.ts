import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from './en.js'
import { languages } from './languages.js'
import { otherLanguages } from './other-languages.js'

test('every file that is named after a language is on the list of languages, and no other language is', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(name =>
    /^[a-z]{2,3}(?:-[A-Z]{2})?\.ts$/.test(name),
  )
  expect(languages.map(({ tag }) => `${tag}.ts`).sort()).toEqual(files.sort())
})

test('what is known of a language stands in one place', () => {
  expect(languages.filter(({ tag }) => otherLanguages.has(tag))).toEqual([])
})

test('tags are as look-ups ask for them', () => {
  for (const tag of [...languages.map(language => language.tag), ...otherLanguages.keys()])
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
})

describe.each(languages)('$tag', ({ labels, slide, page, citation, quotationMarks }) => {
  test('has no empty word', () => {
    const texts = [slide, page, quotationMarks, citation].flatMap(part => Object.values(part).flat())
    expect(texts.filter(text => text.trim() === '')).toEqual([])
  })

  test('says by how much a talk is ahead or behind', () => {
    expect([page.ahead, page.behind].map(text => text.split('%').length)).toEqual([2, 2])
  })

  test('has no label for two roles, nor an English one for another role', () => {
    const all = [english.labels, labels].flatMap(some =>
      Object.entries(some).flatMap(([role, words]) => words.map(word => [word, role] as const)),
    )
    const roles = new Map(all)
    expect(all.filter(([word, role]) => roles.get(word) !== role)).toEqual([])
    const own = Object.values(labels).flat()
    expect(own).toHaveLength(new Set(own).size)
  })

  test('writes its labels as they are looked up', () => {
    for (const word of Object.values(labels).flat())
      expect(word).toBe(word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'"))
  })
})
