import type { Root } from 'mdast'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { pagesOf } from '../fixtures/build.js'
import { compactTree } from '../fixtures/compact.js'
import { parserOf } from '../fixtures/parsing.js'
import { labels } from './labels.js'
import { numbers } from './numbers.js'
import { sourceFile } from './syntax/source.js'

const parse = parserOf('piecewise')

/** The lines of an outline, as deep as they stand, without their places; ordered lists say so. */
function read(text: string): string[] {
  const file = sourceFile('outline.md', text)
  const tree = unified().use(labels).use(numbers).runSync(parse(text), file) as Root
  const lines = compactTree(tree).map(line => line.replace(/^(\s*)\S+ /, '$1'))
  const isOrdered = tree.children.some(node => node.type === 'list' && node.ordered)
  return [...(isOrdered ? ['ordered'] : []), ...lines.filter(line => !/^\s*(?:list|listItem)$/.test(line))]
}

test.each([
  ['1986. A year', ['1986. A year']],
  ['1986. Hope\n1989. Change\n1991. The end', ['1986. Hope', '1989. Change', '1991. The end']],
  ['1986. Hope\n1987. More', ['1986. Hope', '1987. More']],
  ['3. Three\n2. *Two*\n1. One', ['3. Three', '2. *Two*', '1. One']],
  ['1. One\n2. Two\n4. Four', ['1. One', '2. Two', '4. Four']],
  ['3) May\n12) May\n1) June', ['3) May', '12) May', '1) June']],
  ['5.', ['5.']],
  ['> 1986. A year', ['blockquote', '1986. A year']],
  ['2. But: it sways\n7. Two', ['objection “But” 2. it sways', '7. Two']],
])('%j: numbers that count nothing are words', (text, lines) => {
  expect(read(text).map(line => line.replace(/^\s*(?:paragraph )?/, ''))).toEqual(lines)
})

test.each([
  ['1. One\n2. Two\n3. Three'],
  ['1. One\n1. Two\n1. Three'],
  ['0. One\n1. Two'],
  ['5. Five\n6. Six'],
  ['4) Alone'],
])('%j is an ordered list', text => {
  expect(read(text)[0]).toBe('ordered')
  expect(read(text).join()).not.toMatch(/\d/)
})

test.each([
  ['- 12. December was *the* day', '12. December was *the* day'],
  ['- 1. May\n  - Below', '1. May'],
  ['- 3. **Oktober**', '3. **Oktober**'],
  ['- 10. 30 Uhr', '10. 30 Uhr'],
  ['- 2.', '2.'],
  ['- - 5 degrees', '- 5 degrees'],
  ['- + 5 points', '+ 5 points'],
  ['- >5 percent', '>5 percent'],
  ['- > $5', '> $5'],
  ['* -  5', '-  5'],
])('%j keeps what its line begins with', (text, line) => {
  expect(read(text)[0]).toBe(`    paragraph ${line}`)
})

test.each([
  '- - two\n  - bullets',
  '- 1. two\n  2. steps',
  '- - a bullet in a bullet',
  '- > words of another',
  '- > 5 words\n  > of another',
  '- 1. Evidence: it rusts',
  '- - [ ] 5 to do',
])('%j holds what it looks like', text => {
  expect(read(text)[0]).not.toMatch(/^ {4}paragraph/)
})

test('numbers in HTML count where they stand', async () => {
  const { pages } = await pagesOf(
    '# Bridge\n\n## It is old\n\n<aside class="notes">\n4. Say this\n5. and that\n</aside>\n',
  )
  expect(pages.speaker).toMatch(/<ol start="4">\s*<li>Say this<\/li>\s*<li>and that<\/li>/)
})
