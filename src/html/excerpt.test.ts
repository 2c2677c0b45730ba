import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { bare, deckOf, slides } from '../fixtures/sample-deck.js'
import { excerptOf } from './excerpt.js'
import { needsOf } from './needs.js'
import { renderSlides } from './render.js'

test('the works of some slides are those that they cite, and of a whole talk all that it lists', async () => {
  const deck = deckOf(slides)
  const rendered = await renderSlides(deck, needsOf(deck), bare, new VFile())
  const works = (asked?: ReadonlySet<number>) => excerptOf(rendered, asked).works.length
  const at = (kind: string) => slides.findIndex(slide => slide.kind === kind) + 1
  expect(works()).toBeGreaterThan(1)
  expect(works(new Set([at('sources')]))).toBe(works())
  expect(works(new Set([at('claim')]))).toBe(1)
  expect(works(new Set([at('section')]))).toBe(0)
})
