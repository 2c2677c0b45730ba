import { expect, test } from 'vitest'
import { deckOf, slide, words } from '../fixtures/sample-deck.js'
import { pictureNames } from './pictures.js'

const named = (id: string) => slide({ kind: 'claim', headline: words('It holds'), body: [] }, { id })

test('names sort as the slides do, and any disk takes them', () => {
  const deck = deckOf(['title', 'claim/quote1', 'پل', 'a:b?c', 'x'.repeat(300)].map(named))
  const boxes = deck.slides.map((_, index) => ({ index, step: 0 }))
  expect(pictureNames(deck, boxes, false)).toEqual([
    '01-title.png',
    '02-claim-quote1.png',
    '03-پل.png',
    '04-a-b-c.png',
    `05-${'x'.repeat(60)}.png`,
  ])
  const many = deckOf(Array.from({ length: 100 }, (_, index) => named(`s${index}`)))
  expect(
    pictureNames(
      many,
      [
        { index: 1, step: 0 },
        { index: 1, step: 1 },
      ],
      true,
    ),
  ).toEqual(['002-s1-step-1.png', '002-s1-step-2.png'])
})
