import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compactTree } from '../fixtures/compact.js'
import { outline } from './outline.js'

function read(text: string) {
  const file = new VFile({ path: 'talk.md', value: text })
  const missing = { problem: { ruleId: 'file-missing', reason: 'Cannot find it', note: '' } } as const
  const { tree } = outline(file, () => missing)
  return {
    tree: compactTree(tree as Root),
    messages: file.messages.map(({ ruleId, line }) => `${ruleId} ${line}`),
  }
}

test.each([
  [
    '## A\n\n$$\n\n## B\n\n- one',
    [
      '1:1 heading2 A',
      '3:1 paragraph $$',
      '5:1 heading2 B',
      '7:1 list',
      '  7:1 listItem',
      '    7:3 paragraph one',
    ],
    3,
  ],
  ['$$$\nx\n$$\ny\n$$', ['1:1 paragraph $$$', '2:1 paragraph x', '3:1 math y'], 1],
  ['> $$\n> dear', ['1:1 blockquote', '  1:3 paragraph $$ dear'], 1],
  [
    '- $$\n- b',
    ['1:1 list', '  1:1 listItem', '    1:3 paragraph $$', '  2:1 listItem', '    2:3 paragraph b'],
    undefined,
  ],
])('%j: dollars that nothing closes are text', (text, tree, line) => {
  expect(read(text)).toEqual({ tree, messages: line ? [`formula-of-words ${line}`] : [] })
})

test.each(['$$\nx\n$$', '> $$\n> x\n> $$', '- a\n\n  $$$\n  x\n  $$$'])('%j is a formula', text => {
  const { tree, messages } = read(text)
  expect(tree.join()).toMatch(/math x/)
  expect(messages).toEqual([])
})
