import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parserOf } from '../../fixtures/parsing.js'

const parse = parserOf('piecewise')

/** A text's nodes within its paragraphs, in short: text as it is, others as `type(inside)`. */
function read(text: string): string {
  return parse(text).children.map(shown).join('\n')
}

function shown(node: Nodes): string {
  if (node.type === 'text') return node.value
  const inside = 'children' in node ? node.children.map(shown).join('') : 'value' in node ? node.value : ''
  return node.type === 'paragraph' ? inside : `${node.type}(${inside})`
}

test.each([
  'It rose from $200 to $350 an hour.',
  'Between $5,000 and $10,000, or $100K/$200K.',
  'We paid $300 for what had cost $200.',
  '($5–$10) and $5-$10',
  'US$5, A$7, the US$ and the A$ rate',
  'Run $HOME/bin or $PATH:$HOME',
  'It costs 5$, or 6$.',
  '5$/day and 6$/month, from 5$-6$ to US$/A$',
  'Pay $20 or 30$ for $5 million$ of it',
  '价格为5$和6$的',
  'Cheap is $, dear $$, and $$$ for kings',
  '$$ means dear',
  'It fell from $350 (=> cheap) and costs 5$ now',
  '$ x $ and $x $',
])('%s: dollars are dollars', text => {
  expect(read(text)).toBe(text)
})

test.each([
  ['Here $x$ and $5x + 3$ stay', 'Here inlineMath(x) and inlineMath(5x + 3) stay'],
  ['the $n$th, $x$-axis', 'the inlineMath(n)th, inlineMath(x)-axis'],
  [
    '$5x + 3 = 18$ and $2 \\text{ days } = 48$',
    'inlineMath(5x + 3 = 18) and inlineMath(2 \\text{ days } = 48)',
  ],
  ['$E = mc^2$, $\\text{a day}$', 'inlineMath(E = mc^2), inlineMath(\\text{a day})'],
  ['$P(A|B)$ is $n log n$', 'inlineMath(P(A|B)) is inlineMath(n log n)'],
  ['$\\$5 + x$ and $7', 'inlineMath(\\$5 + x) and $7'],
  ['$5 and $x$ and $6', '$5 and inlineMath(x) and $6'],
  ['**$4 million** of $6', 'strong($4 million) of $6'],
  ['$20 and *thirty* or 40$', '$20 and emphasis(thirty) or 40$'],
  ['$$x$$', 'inlineMath(x)'],
  ['$$\nx\n$$', 'math(x)'],
  ['$$ a\n= b $$', 'inlineMath(a\n= b)'],
])('%j holds a formula', (text, nodes) => {
  expect(read(text)).toBe(nodes)
})

test('two dollars with words behind them begin no block, which would take the rest of the talk', () => {
  expect(read('$$ is dear\n\n# Next')).toBe('$$ is dear\nheading(Next)')
})

test.each([
  ['H~2~O, CO~2~ and v~max~', 'Hsubscript(2)O, COsubscript(2) and vsubscript(max)'],
  ['*x*~i~ and **CO**~2~', 'emphasis(x)subscript(i) and strong(CO)subscript(2)'],
  ['~~H~2~O~~', 'delete(Hsubscript(2)O)'],
  ['m^3^, 10^-3^, 1^st^', 'msuperscript(3), 10superscript(-3), 1superscript(st)'],
  ['Ca^2+^ and *x*^2^', 'Casuperscript(2+) and emphasis(x)superscript(2)'],
  ['2^n+1^ is odd.^1^', '2superscript(n+1) is odd.superscript(1)'],
  ['M^me^ Curie, 3^e^ étage', 'Msuperscript(me) Curie, 3superscript(e) étage'],
])('%s is set small', (text, nodes) => {
  expect(read(text)).toBe(nodes)
})

test.each([
  '~1979~, 1979~/1985~, 1979~-1985~ and ~5 days~',
  '5~10, 10~20人、20~30人 or 5~10~15',
  'HEAD~2..HEAD~1, HEAD^^, PROGRA~1/FOO~1, ~/a:~/b',
  'x^2+y^2, x^n+y^n=z^n, 2^3^4, x^y^z and a^2,b^2',
  '(^o^) ^-^ [^1] word^[note]',
])('%s keeps its marks', text => {
  expect(read(text)).toBe(text)
})

test.each([
  ['H\\~2~O and m\\^3^', 'H~2~O and m^3^'],
  ['\\==not marked==', '==not marked=='],
  ['\\$5 and 6$', '$5 and 6$'],
])('%s: escaped marks are text', (text, nodes) => {
  expect(read(text)).toBe(nodes)
})

test.each([
  ['==marked==, (==x==)', 'mark(marked), (mark(x))'],
  ['==a *b* [c](/d)==', 'mark(a emphasis(b) link(c))'],
  ['**==x==** and ==**y**==', 'strong(mark(x)) and mark(strong(y))'],
  ['==a ==b== and ==c (==d==)', '==a mark(b) and ==c (mark(d))'],
  ['これは==重要==です', 'これはmark(重要)です'],
  ['> ==over\n> two== lines', 'blockquote(mark(over\ntwo) lines)'],
])('%j is marked', (text, nodes) => {
  expect(read(text)).toBe(nodes)
})

test.each([
  'a==b, a == b and c == d',
  'x=="a" and y=="b", "a"==x and "b"==y',
  'if (a==b || c==d)',
  '==== and ==',
  '== Title ==',
  'YWJj== and ZGVm==',
])('%s compares, and marks nothing', text => {
  expect(read(text)).toBe(text)
})

test('a mark over two lines of a quotation knows where its words stand', () => {
  const [quotation] = parse('> ==over\n> *two*== lines').children
  expect(quotation).toMatchObject({
    children: [
      { children: [{ children: [{}, { position: { start: { line: 2, column: 3, offset: 11 } } }] }, {}] },
    ],
  })
})

test.each([
  ['**結論。**これは重要', 'strong(結論。)これは重要'],
  ['これは**「重要」**です', 'これはstrong(「重要」)です'],
  ['他说*“不”*就走', '他说emphasis(“不”)就走'],
  ['**중요(重要)**는 그렇다', 'strong(중요(重要))는 그렇다'],
  ['~~「古い」~~です', 'delete(「古い」)です'],
  ['一**。二', '一**。二'],
  ['และ**"คำพูด"**ครับ', 'และstrong("คำพูด")ครับ'],
  ['*ดี!*มาก และ **สรุป:**ดี', 'emphasis(ดี!)มาก และ strong(สรุป:)ดี'],
  ['**អក្សរ។**ខ្មែរ', 'strong(អក្សរ។)ខ្មែរ'],
  ['**ດີ (ຫຼາຍ)**ແລະ', 'strong(ດີ (ຫຼາຍ))ແລະ'],
  ['**မြန်မာ။**စာ', 'strong(မြန်မာ။)စာ'],
])('%s is stressed as its author means it', (text, nodes) => {
  expect(read(text)).toBe(nodes)
})

test.each([
  'at 10:30, 3:1, :smile: and S/RES/2231:annex',
  '@her, (@him) and v1.2.3',
  '{a, b} or {this} [x] [sic] [^1]',
  'README.md, foo_bar_baz.txt and C:\\Users\\name',
])('%s is text', text => {
  expect(read(text)).toBe(text)
})
