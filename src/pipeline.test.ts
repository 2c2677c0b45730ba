import { tests as examples } from 'commonmark-spec'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deckOf, pagesOf, pagesOfAll } from './fixtures/build.js'

const marks = [
  ...'[ ]( ] {. {#a } @ ``` ~~~ ::: :::notes | --- === > Note: But: $ $$ <!-- --> <b> </b> <script> <table> ![ [^a] ** _ ` ~~'.split(
    ' ',
  ),
  ...'- |1. |[ ] |# |## |Reply: |Thesis: |Number: **|[^a]: |[a]: b|::: {.only|&amp;|\\|{{x}}|title: *x|    |a|w'.split(
    '|',
  ),
  ...['\n', '\n\n', '\n\n', '\r\n', '\r', '\t', '\0', '\ud800', '\udc00', '\ufeff', '\u200f'],
]
const markdownish = fc.array(fc.constantFrom(...marks), { maxLength: 60 }).map(parts => parts.join(''))
const anything = fc.string({ unit: 'binary', maxLength: 200 })
const layered = fc.tuple(
  fc.constantFrom('', '---\nprose: show\n---\n\n', '---\n'),
  fc.oneof(markdownish, markdownish, anything),
)

test('any text at all builds, and messages point into it', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(layered, async parts => {
      const text = parts.join('')
      const { pages, file } = await pagesOf(text)
      expect(pages.deck).toMatch(/<\/html>\s*$/)
      const lines = text.split(/\r\n?|\n/).length
      for (const { line } of file.messages) expect(line ?? 1).toBeLessThanOrEqual(lines)
    }),
    { numRuns: 300 },
  )
})

test.each(['', '---\nprose: show\n---\n\n'])(
  'every example of CommonMark builds (%j)',
  { timeout: 120_000 },
  async matter => {
    expect(examples.length).toBeGreaterThan(600)
    for (let first = 0; first < examples.length; first += 50) {
      const texts = examples
        .slice(first, first + 50)
        .map(({ markdown }) => matter + markdown.replaceAll('→', '\t'))
      expect((await pagesOfAll(texts)).deck, `examples ${first + 1} to ${first + 50}`).toMatch(/<\/html>\s*$/)
    }
  },
)

test('the same text gives the same bytes', async () => {
  const text = examples.map(({ markdown }) => markdown).join('\n\n')
  expect((await pagesOf(text)).pages).toEqual((await pagesOf(text)).pages)
  expect(JSON.stringify(deckOf(text).deck)).toBe(JSON.stringify(deckOf(text).deck))
})
