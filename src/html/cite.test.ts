import { describe, expect, test } from 'vitest'
import { deckOf } from '../fixtures/sample-deck.js'
import { sourcesSlides } from '../slides/sources.js'
import { authorsOf, citationsOf } from './cite.js'
import type { Source } from './slide-parts.js'

function citations(sources: readonly Source[], lang = 'en') {
  return citationsOf(
    deckOf(
      sourcesSlides(sources, undefined, id => id),
      { lang },
    ),
  )
}

const ada = { family: 'Okafor' }
const ben = { family: 'Moreau' }
const maria = { family: 'Silva' }
const issued = { 'date-parts': [[2024, 5]] }

describe('a work is called by', () => {
  test.each<readonly [string, Omit<Source, 'id'>]>([
    ['Okafor 2024', { author: [ada], title: 'Lunch', issued }],
    ['Okafor & Moreau 2024', { author: [ada, ben], issued }],
    ['Okafor et al. 2024', { author: [ada, ben, maria], issued }],
    ['Okafor et al. 2024', { author: [ada, { family: 'others' }], issued }],
    ['World Bank 2024', { author: [{ literal: 'World Bank' }], 'title-short': 'Lunch', issued }],
    ['Okafor', { author: [ada], title: 'Lunch' }],
    ['Moreau 2024', { editor: [ben], title: 'Lunch', issued }],
    ['Lunch 2012–2015', { title: 'Lunch', issued: { 'date-parts': [[2012], [2015]] } }],
    ['Republic 375 BC', { title: 'Republic', issued: { 'date-parts': [[-375]] } }],
    ['Lunch c. 1950', { 'title-short': 'Lunch', title: 'Lunch and marks', issued: { literal: 'c. 1950' } }],
    [
      'On the meals that schools of the northern valleys gave to … 2024',
      {
        title: 'On the meals that schools of the northern valleys gave to their pupils before the war',
        issued,
      },
    ],
    ['work', {}],
  ])('%s', (called, fields) => {
    const { short } = citations([{ id: 'work', ...fields }])
    expect(short({ key: 'work', prefix: '', locator: '' })).toBe(called)
  })
})

test('works of one author and year are told apart by letters, on the list too', () => {
  const works = ['one', 'two', 'three'].map(id => ({
    id,
    author: [id === 'three' ? ben : ada],
    title: id,
    issued,
  }))
  const { short, year } = citations(works)
  expect(works.map(({ id }) => short({ key: id, prefix: 'see', locator: '' }))).toEqual([
    'see Okafor 2024a',
    'see Okafor 2024b',
    'see Moreau 2024',
  ])
  expect(works.map(year)).toEqual(['2024a', '2024b', '2024'])
})

test.each([
  ['en', 'p. 3', 'p. 3'],
  ['en', 'pages 3-5', 'pp. 3–5'],
  ['en', '33', 'p. 33'],
  ['en', 'pp. 3, 7', 'pp. 3, 7'],
  ['en', 'Chapter iv', 'ch. iv'],
  ['en', '§3', '§ 3'],
  ['en', 'point 9', 'point 9'],
  ['en', 'preface', 'preface'],
  ['de', 'pp. 3-5', 'S. 3–5'],
  ['de', 'S. 7', 'S. 7'],
  ['fr', 'article 110-1', 'art. 110-1'],
  ['it', 'articles 3, 5', 'artt. 3, 5'],
  ['it', 'capp. 2, 4', 'capp. 2, 4'],
  ['pt', 'pp. 3-5', 'pp. 3–5'],
  ['pt-BR', 'pp. 3-5', 'p. 3–5'],
  ['ru', 'ch. 2', 'гл. 2'],
  ['fa', 'p. 4', 'ص 4'],
  ['tr', 'p. 4', 'p. 4'],
])('in %s, the locator %s is shown as %s', (lang, locator, shown) => {
  const text = citations([], lang).short({ key: 'work', prefix: '', locator })
  expect(text.replace(/\u00a0/g, ' ')).toBe(`work, ${shown}`)
})

test('the list has names in full; editors are marked', () => {
  const author = [{ family: 'Okafor', given: 'Ada' }, { literal: 'World Bank' }]
  expect(authorsOf({ id: 'work', author }, 'en')).toBe('Okafor, Ada; World Bank')
  expect(authorsOf({ id: 'work', editor: author }, 'de')).toBe('Okafor, Ada; World Bank (Hg.)')
  expect(authorsOf({ id: 'work', editor: [ada] }, 'it')).toBe('Okafor (a cura di)')
  expect(authorsOf({ id: 'work' }, 'en')).toBe('')
})
