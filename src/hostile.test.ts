import { expect, test } from 'vitest'
import { pagesOf } from './fixtures/build.js'

/** Something of one megabyte. */
function filled(part: string): string {
  return part.repeat(Math.ceil(1_000_000 / part.length))
}

const stairs = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')

const inline = [
  '[',
  '![',
  '*',
  '*a **a ',
  '_',
  '`',
  '` a',
  '[a](',
  '[^a]',
  '[@',
  '~~a',
  '$',
  '<a ',
  '<b>',
  '<a-b c="d">',
  '<!--',
  '\\',
  '{#a} ',
]
const blocks = [
  '|',
  '| a ',
  '|a|b|\n',
  '> ',
  '>',
  '- ',
  '1. ',
  '[a]: b\n',
  ':::a\n',
  ':::notes\n',
  '$$\n',
  'a\n---\n',
  '- But: a\n',
  '<div class="a">\n\n',
  '<aside class="notes">',
  '<aside class="notes">\n\n# a\n\n',
]

const outlines: readonly (readonly [name: string, text: string])[] = [
  ...[...inline, ...blocks].map(part => [JSON.stringify(part), filled(part)] as const),
  ['a table', `|a|b|\n|-|-|\n${filled('|a|b|\n')}`],
  ['spaces before a brace', `a${filled(' ')}{`],
  ['brackets before a fence that never ends', `${filled('[')}\n\`\`\``],
  ['lists in lists, a step a line', stairs],
]

test.each(outlines)('%s over and over builds in time', { timeout: 60_000 }, async (_, text) => {
  const start = performance.now()
  const { pages } = await pagesOf(text)
  expect(pages.deck).toMatch(/<\/html>\s*$/)
  expect((performance.now() - start) / 1000).toBeLessThan(30)
})
