import { expect, test } from 'vitest'
import { parserOf, slowParser } from '../../fixtures/parsing.js'
import { nodesIn } from '../walk.js'

const parse = parserOf('piecewise')

/** The pictures of a text: path, alternative text and title. */
function picturesIn(text: string) {
  const images = nodesIn(parse(text)).filter(node => node.type === 'image')
  return images.map(({ url, alt, title }) => [url, alt, ...(title == null ? [] : [title])])
}

test.each<[typed: string, ...pictures: (string | null)[][]]>([
  ['![A pier](old pier.png)', ['old pier.png', 'A pier']],
  ['![](old pier.png)', ['old pier.png', '']],
  ['![A pier](pier (2).png)', ['pier (2).png', 'A pier']],
  ['![A pier]( the old pier (2).JPEG "In *May*" )', ['the old pier (2).JPEG', 'A pier', 'In *May*']],
  ["![A pier](old pier.png 'In May')", ['old pier.png', 'A pier', 'In May']],
  ['![A pier](100% old #2.png)', ['100% old #2.png', 'A pier']],
  ['![A pier](plan [final].png)', ['plan [final].png', 'A pier']],
  ['![For $5 a\nday \\[sic\\]](a toll.png)', ['a toll.png', 'For $5 a day [sic]']],
  ['> - ![A pier\n>   in May](a b.png) c', ['a b.png', 'A pier in May']],
  ['- Text ![A](a b.png), more ![B](c d.png)!', ['a b.png', 'A'], ['c d.png', 'B']],
  ['> ![A](a b.png)', ['a b.png', 'A']],
  ['## ![A](a b.png)', ['a b.png', 'A']],
  ['| a | b |\n| - | - |\n| ![A](a b.png) | ![[c.png\\|C]] |', ['a b.png', 'A'], ['c.png', 'C']],
  ['[![A](a b.png)](https://example.org)', ['a b.png', 'A']],
  ['[^1]\n\n[^1]: See ![A](a b.png)', ['a b.png', 'A']],
  // Backslashes before punctuation are kept; before letters they are to CommonMark too.
  ['![A](figures\\_new\\#1.png)', ['figures\\_new\\#1.png', 'A']],
  ['![A](<figures\\_new.png>)', ['figures\\_new.png', 'A']],
  ['![A](figures\\pier.png)', ['figures\\pier.png', 'A']],
  // Obsidian's.
  ['![[pier.png]]', ['pier.png', '']],
  ['![[photos/old pier (2).png|A pier at dusk]]', ['photos/old pier (2).png', 'A pier at dusk']],
  ['![[pier.png|300]]', ['pier.png', '']],
  ['![[pier.png|A pier|300x200]]', ['pier.png', 'A pier']],
  ['![[x|y.png|A pier]]', ['x|y.png', 'A pier']],
  // What is said of these is said of a picture's address.
  ['![[file:///etc/passwd|A]]', ['file:///etc/passwd', 'A']],
  ['![[/etc/passwd|A|300]]', ['/etc/passwd', 'A']],
  ['![[.|A]] ![[..|B]] ![[../pier|C]]', ['.', 'A'], ['..', 'B'], ['../pier', 'C']],
  ['![[javascript:alert(1)|A]]', ['javascript:alert(1)', 'A']],
  ['![[|A]] ![[]]', ['', 'A'], ['', '']],
  // CommonMark's own are left to it.
  ['![A *pier*](pier.png "May")', ['pier.png', 'A pier', 'May']],
  ['![A](<a b.png>)', ['a b.png', 'A']],
  ['![A](a%20b.png)', ['a%20b.png', 'A']],
  ['![A][pier]\n\n[pier]: pier.png', ...[]],
])('%j is read as pictures', (typed, ...pictures) => {
  expect(picturesIn(typed)).toEqual(pictures)
})

test.each([
  '`![A](a b.png)` and `![[a.png]]`',
  '    ![A](a b.png)',
  '```\n![A](a b.png)\n```',
  '\\![A](a b.png)',
  '![A](as said before)',
  '![A](as said) in (pier.png)',
  '![A](a\nb.png)',
  '![[The old pier]]',
  '![[Note: the pier]]',
  '![[%|A]]',
  '![[pier.png',
  '[[pier.png]]',
  '[A](a b.png)',
])('%j holds no picture', typed => {
  expect(picturesIn(typed)).toEqual([])
})

test('a picture stands where it was typed', () => {
  const [image] = nodesIn(parse('# T\n\n- A\n\n  ![A](a b.png) c')).filter(node => node.type === 'image')
  expect(image?.position).toMatchObject({ start: { line: 5, column: 3 }, end: { line: 5, column: 16 } })
})

test.each([
  '![',
  '![a](',
  '![a](x (',
  '![[',
  '![a](b\\',
  '![a](b c.png',
  '![a\n\n](b c.png)',
  '!['.repeat(2000),
  '![a](b '.repeat(1000),
])('what never ends is read as fast as other text', text => {
  const start = performance.now()
  expect(picturesIn(text)).toEqual([])
  expect(performance.now() - start).toBeLessThan(2000)
})

test('read by itself, and with every other syntax, it is the same', () => {
  const text = 'a ![A](a b.png) $x$ ![[c.png|C]] <b>d</b> ![e](f.png)'
  expect(parse(text)).toEqual(slowParser()(text))
})
