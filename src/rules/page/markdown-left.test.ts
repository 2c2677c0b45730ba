import { describe, expect, test } from 'vitest'
import type { PageContext } from '../page-rule.js'
import { markdownLeft } from './markdown-left.js'

/** What is said of a slide that shows `shown` of an outline, from its third line on. */
function said(shown: string, outline = `# T\n\n${shown}`, path = 'outline/bridge.md') {
  const found: string[] = []
  const stage = { marks: [{ text: shown, at: `${path}:3:1` }] }
  const linesOf = (of: string) => (of === 'outline/bridge.md' ? outline.split('\n') : [])
  const context = { slides: [{ stage }], linesOf } as unknown as PageContext
  markdownLeft.check(context, (reason, { place }) => {
    const at = place && 'line' in place ? `${place.line}:${place.column}` : ''
    found.push(`${at} ${reason.replace('Markdown is shown as it was typed: ', '')}`)
  })
  return found
}

describe('Markdown that nobody read', () => {
  test.each([
    ['これは**「重要」**です', '"**「重要」**"'],
    ['A **"word" **of it', []],
    ['**結論。**これは', '"**結論。**"'],
    ['** Note ** the date', '"** Note **"'],
    ['See ![The pier](the pier', '"![The pier](the pier"'],
    ['See ![The pier](pier (1.png) there', '"![The pier](pier (1.png)"'],
    ['![[The old pier]]', '"![[The old pier]]"'],
    ['![The pier][lost]', '"![The pier][lost]"'],
    ['Read [the report](the report.pdf) first', '"[the report](the report.pdf)"'],
    ['Read [it](https://example.org/a b) first', '"[it](https://example.org/a b)"'],
    ['::: warning', '"::: warning"'],
    ['said\n:::', '":::"'],
    ['The title {.big colour: red}', '"{.big colour: red}"'],
    ['A {#id} of it', '"{#id}"'],
    ['As [@smith 2020; see] says', '"[@smith 2020; see]"'],
  ])('%j', (shown, words) => {
    expect(said(shown).map(text => text.replace(/^\d+:\d+ /, ''))).toEqual([words].flat())
  })

  test('is told where it stands, once a line', () => {
    expect(said('b [@x y] c {.d e}', '# T\n\na\n\n- b [@x y] c {.d e}\n')).toEqual(['5:5 "[@x y]"'])
    expect(said('b [@x y]', '# T [@x y]\n\na\n\n- b\n- b [@x y]')).toEqual(['6:5 "[@x y]"'])
  })

  test('stops where code begins', () => {
    expect(said('**「a\ufffc」**です', '# T\n\n**「a`b`」**です')).toEqual(['3:1 "**「a 」**"'])
  })
})

describe('is not', () => {
  test.each([
    '2**3 is 8 and 4**5 is 1024',
    'x ** y ** z',
    'f(x)**2 + g(x)**2',
    '0.03**, 0.2***, 0.04**',
    '** p < 0.05, ** p < 0.01',
    '**p < 0.05; *p < 0.1',
    'Wow![1] and no![2]',
    'She said ![sic]',
    '[sic](emphasis added)',
    'the range [0, 1](closed)',
    '[the Court](Grand Chamber, 2019)',
    'Look::: here',
    '10:30',
    'std::vector',
    'the set {.5, 1}',
    '{{#if shown}}',
    '{a, b}',
    'write to [me] @home',
    'me@example.org',
    'a [^1] b',
  ])('%j', shown => {
    expect(said(shown)).toEqual([])
  })

  test('what is escaped, or stands in no outline', () => {
    expect(said('**「a」**b', '# T\n\n\\*\\*「a」\\*\\*b')).toEqual([])
    expect(said('**「a」**b', '# T\n\n\\**「a」**b')).toEqual([])
    expect(said('![[a]]', '# T\n\n\\![[a]]')).toEqual([])
    expect(said('[@x y]', '# T\n\na')).toEqual([])
    expect(said('[@x y]', '# T\n\n[@x y]', 'templates/deck.hbs')).toEqual([])
  })
})
