import { expect, test } from 'vitest'
import { pagesOf } from './fixtures/build.js'

const size = 1_000_000

/** Something of one megabyte. */
function filled(part: string, more = ''): string {
  return part.repeat(Math.ceil((size - more.length) / part.length)) + more
}

const stairs = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')

const outlines: readonly (readonly [name: string, text: string])[] = [
  ...['[', '![', '*', '*a **a ', '_', '`', '` a', '|', '| a ', '|a|b|\n', '> ', '>', '- ', '1. ', '[a](', '[^a]', '[a]: b\n', '[@'].map(
    part => [JSON.stringify(part), filled(part)] as const,
  ),
  ...[':::a\n', ':::notes\n', ':::only{for=a}\n', '~~a', '$', '$$\n', '<', '<a ', '<!--', '&', '\\', '{#a} ', '{', 'www.', 'a@'].map(
    part => [JSON.stringify(part), filled(part)] as const,
  ),
  ...['# a\n\n', '---\n\n', '## a\n\n- b\n\n', '#### a\n\n', '- But: a\n', '- a\n\n', '> a\n> — b\n\n', 'a\n---\n', 'Note: a\n\n'].map(
    part => [JSON.stringify(part), filled(part)] as const,
  ),
  ['a table of 100,000 rows', `|a|b|\n|-|-|\n${filled('|a|b|\n')}`],
  ['spaces', filled(' ', '{')],
  ['pieces that each define and use labels', filled('## a\n\n[a][b] [^c]\n\n').replaceAll(/\[b\]/g, (_, at) => `[b${at}]`)],
  ['lists in lists, a step a line', stairs],
  ['brackets before a fence that never ends', `${filled('[')}\n\`\`\``],
  ['emphasis in emphasis', `${'*('.repeat(7000)}a@b.example${')*'.repeat(7000)}`],
]

test.each(outlines)('%s, a megabyte of it, builds in 30 seconds', { timeout: 60_000 }, async (name, text) => {
  const start = performance.now()
  const { pages } = await pagesOf(text)
  const seconds = (performance.now() - start) / 1000
  console.log(`${seconds.toFixed(1)} s ${(pages.deck.length / 1e6).toFixed(1)} MB ${name}`)
  expect(seconds).toBeLessThan(30)
})
