import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { isStopped } from '../../diagnostics/report.js'
import { pagesOf } from '../../fixtures/build.js'
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
      [ruleId === 'nested-too-deep' ? 'containerDirective' : 'paragraph', 3],
      ['paragraph', text.split('\n').length],
    ])
    expect(textOf(children[1])).toBe(text.slice(3, -3).trim())
  })

  test.each([
    ['blockquotes', `${'>'.repeat(101)} w1q`],
    ['lists', Array.from({ length: 500 }, (_, at) => `${' '.repeat(2 * at)}- w1q`).join('\n')],
    ['notes', `${':::notes\n'.repeat(800)}w1q`],
  ])('%s nested too deep are said and not shown, with prose shown too', async (_, block) => {
    for (const prose of ['show', 'speak']) {
      const text = `---\nprose: ${prose}\n---\n\n# T\n\n## A claim\n\n- a\n\n${block}\n`
      const { shown, said, file } = await pagesOf(text, { parse: mode })
      expect(shown).not.toContain('w1q')
      expect(said).toContain('w1q')
      const told = file.messages.filter(({ line }) => line === 11)
      expect(told.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['nested-too-deep', false]])
    }
  })

  test.each([
    [`${'>'.repeat(101)} a {for=press}`],
    [`${':::only{.skip}\n'.repeat(200)}a`],
    [`${'[ '.repeat(20_000)}\n- a {for=press .must}`],
  ])('what may not be meant for all is made for nobody', block => {
    const file = new VFile()
    parse(`a\n\n${block}\n\nb`, file)
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('attribute-invalid')
    expect(isStopped(file)).toBe(true)
  })

  test('a block that is too large stays where it stands: what is for few is not for all', () => {
    const { children } = parse(`:::only{for=press}\n\n${'[ '.repeat(20_000)}\n\n:::\n\nb`)
    expect(children.map(node => node.type)).toEqual(['containerDirective', 'paragraph'])
    expect(textOf(children[0])).toBe('[ '.repeat(20_000).trim())
  })

  test('a block that stands in code takes the code with it, and no word is lost', () => {
    const large = 'word '.repeat(8000).trim()
    const { children } = parse(`- a\n\n  ~~~\n  before\n\n  ${large}\n\n  after\n  ~~~\n\nb`)
    const text = textOf({ type: 'root', children })
    for (const words of ['before', large, 'after', 'b']) expect(text).toContain(words)
  })

  test('a front matter that never ends is a rule, and what follows is read', () => {
    const { children } = parse('---\n\n- a list\n\n> a quotation')
    expect(children.map(node => node.type)).toEqual(['thematicBreak', 'list', 'blockquote'])
  })

  test('what is defined in a directive is known outside of it', () => {
    const { children } = parse('See [school].[^hall]\n\n:::notes\n[school]: /school\n[^hall]: The hall.\n:::')
    expect(children[0]).toMatchObject({
      children: [{}, { type: 'linkReference' }, {}, { type: 'footnoteReference' }],
    })
  })
})
