import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseModes, parserOf } from '../../fixtures/parsing.js'

describe.each(parseModes)('read %s', mode => {
  const parse = parserOf(mode)

  test.each([
    ['a block that is too large', `a\n\n${'[ '.repeat(20_000)}\n\nb`, 'block-too-large'],
    ['20,000 quotations in one another', `a\n\n${'> '.repeat(20_000)}deep\n\nb`, 'nested-too-deep'],
    [
      '20,000 quotations in one another, without spaces',
      `a\n\n${'>'.repeat(20_000)}deep\n\nb`,
      'nested-too-deep',
    ],
    [
      'lists in lists',
      `a\n\n${Array.from({ length: 300 }, (_, at) => `${' '.repeat(2 * at)}- x`).join('\n')}\n\nb`,
      'nested-too-deep',
    ],
    [
      'emphasis in emphasis',
      `a\n\n${'*a '.repeat(1500)}x@example.org${' a*'.repeat(1500)}\n\nb`,
      'nested-too-deep',
    ],
  ])('%s is kept as plain text, and reported where it stands', (_, text, ruleId) => {
    const file = new VFile()
    const { children } = parse(text, file)
    expect(file.messages.map(message => [message.ruleId, message.line])).toEqual([[ruleId, 3]])
    expect(children.map(node => [node.type, node.position?.start.line])).toEqual([
      ['paragraph', 1],
      ['paragraph', 3],
      ['paragraph', text.split('\n').length],
    ])
    expect(textOf(children[1])).toBe(text.slice(3, -3).trim())
  })
})
