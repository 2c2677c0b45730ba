import { expect, test } from 'vitest'
import { cases, expectProduct, stagesOf } from '../fixtures/cases.js'
import { compactDeck } from '../fixtures/compact.js'

test.each(cases)('%s is laid out', name => {
  expectProduct(name, 'deck.json', compactDeck(stagesOf(name).deck))
})

test('no two slides of a deck share an id', () => {
  for (const name of cases.filter(other => other !== 'mistakes')) {
    const ids = stagesOf(name).deck.slides.map(slide => slide.id)
    expect([...new Set(ids)], name).toEqual(ids)
  }
})
