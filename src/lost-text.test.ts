import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pagesOf } from './fixtures/build.js'
import { randomOutline } from './fixtures/random-outline.js'

test('all words of an outline are shown or spoken, and notes are not shown', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(randomOutline, async ({ text, shown, spoken, skipped }) => {
      const pages = await pagesOf(text)
      const isThere = (word: string) => pages.shown.includes(word) || pages.said.includes(word)
      expect(
        shown.filter(word => !isThere(word)),
        text,
      ).toEqual([])
      expect(
        spoken.filter(word => pages.shown.includes(word) || !isThere(word)),
        text,
      ).toEqual([])
      expect(skipped.filter(isThere), text).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test.each([
  // A point that is nested under a reason is no event, country or row of what its claim draws.
  '### It sways {.chart}\n\n- Because: It is old\n  - Since spring\n\n    But: w1q\n',
  '### It sways {.map}\n\n- Backing: It is old\n  - Since spring\n\n    Recall: w1q\n',
])('a set piece in a nested point of a drawing is shown (%j)', async text => {
  expect((await pagesOf(`# Bridge\n\n${text}`)).shown).toContain('w1q')
})
