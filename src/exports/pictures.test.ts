import { expect, test } from 'vitest'
import { pictureNames } from './pictures.js'

const named = (id: string, position: number, step = 0) => ({ slide: { position, slide: { id } }, step })

test('names sort as the slides do, and any disk takes them', () => {
  const ids = ['title', 'claim/quote1', 'پل', 'a:b?c', 'x'.repeat(300)]
  const boxes = ids.map((id, index) => named(id, index + 1))
  expect(pictureNames(boxes, ids.length, false)).toEqual([
    '01-title.png',
    '02-claim-quote1.png',
    '03-پل.png',
    '04-a-b-c.png',
    `05-${'x'.repeat(60)}.png`,
  ])
  expect(pictureNames([named('s1', 2), named('s1', 2, 1)], 100, true)).toEqual([
    '002-s1-step-1.png',
    '002-s1-step-2.png',
  ])
})
