import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { chunks } from './chunks.js'
import { pandocFences } from './pandoc-fences.js'
import { parsePieces, sourceOf } from './parse.js'
import { createParser } from './syntax.js'

const blocks = fc.constantFrom(
  ...[
    '# The bridge',
    '## It rusts {#rust}',
    '### Sways\n',
    'Setext\n===',
    'Trap\n---',
    '---',
    '***',
    '- a\n- b',
    '- a\n\n- b',
  ],
  ...[
    '  - nested',
    '1. one\n2. two',
    '7) seven',
    '    indented code',
    '> said\n> — him',
    '> # in a quotation',
    'lazy\nlines',
  ],
  ...[
    '```js\n# not a heading\n\n---\n```',
    '~~~\n# nor this',
    '````\n```\n\n# nor this\n````',
    '``` not`a fence',
    '  ```\n  # in\n  ```',
  ],
  ...[
    '<!-- over\n\n# a blank line -->',
    '<!-- one --> text',
    '<div>\n# in html',
    '<script>\n\n# x\n</script>',
    '<?php\n\n# x ?>',
    '<!X\n\n# y>',
  ],
  ...[
    '$$\na\n\n# b\n$$',
    '$$x$$',
    ':::notes\n\n# in notes\n\n:::',
    ':::notes\n[school]: https://example.com\n:::',
    '::::only{for=a}\n:::notes\nx\n:::\n\n## in only\n\n::::',
    ':::',
  ],
  ...[
    '[school]: https://example.org',
    '[School]: /second',
    '[^hall]: The hall.\n\n    More of it.',
    '[^Hall]: Again.',
    '[a\nb]: /c',
  ],
  ...[
    'See [school] and [the hall][SCHOOL], [^hall].',
    '![plan][school]',
    '[A  B] and [a b]',
    '> [school][], [^hall]',
    '\\[school]',
  ],
  ...[
    '| a | b |\n| - | - |\n| [school] | c |',
    'text  ',
    '',
    '\t- tab',
    '[^hall]',
    '- [school]\n\n  ```\n  # in\n  ```',
    'title: x',
  ],
)
const documents = fc
  .tuple(
    fc.constantFrom('', '', '---\ntitle: x\n---\n'),
    fc.array(fc.tuple(blocks, fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n'))),
  )
  .map(([matter, parts]) => matter + parts.map(([block, end]) => block + end).join(''))

/** What is read without the parser where it stands alone, and what looks like it. */
const plain = fc.constantFrom(
  ...[
    'The bridge sways.',
    'Ice and rust:\nboth eat it',
    'Il dit\u00A0: « non »',
    '## What it costs',
    '# Ab',
    'No',
  ],
  ...[
    ':::notes\nSpeak slowly.\n\nAnd\nlook up.\n:::',
    ':::only\n\nHidden away\n\n:::',
    ':::other\nIt stays.\n:::',
  ],
  ...[
    'See www.example.org',
    'Or https://example.org',
    'Two  spaces',
    'A hard  \nbreak',
    'Setext\n---',
    '####### Seven',
  ],
  ...['## Closed ##', 'Trailing ', '## ', ':::notes\n## In\n:::', 'Ünïcode — “so”', 'a\tb'],
)

/** Words with stress and links in them, or nearly. */
const stressed = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...['It', '**sways**', '*more*, and', '**two words**.', '**a*b**', '*a**', '**a **b', 'x**y**z'],
        ...[
          '[far](https://example.org/0)',
          '[a *b*](https://example.org)',
          '![p](https://a.b/c_d)',
          '[x](/y)',
        ],
        ...[
          '[a](https://e.org)[b](https://e.org)',
          '[a](https://e.org){.x}',
          '“**so**”',
          '(*so*)',
          '**É**:',
          '*3*',
        ],
        ...['[school](https://example.org)', '!', '[ ](https://e.org)', '[a', 'b](/x)', ':', 'a_b'],
      ),
      fc.constantFrom(' ', ' ', ' ', '', '\n', '  ', '\n- ', '\n\n'),
    ),
  )
  .map(words => words.map(([word, space]) => word + space).join(''))

/** A heading with items under it, some of them of one line. */
const lists = fc
  .tuple(
    fc.constantFrom('## Why\n\n', '# W\n', '##\n', '', 'Text\n\n', '## Why {#id .x}\n\n'),
    fc.array(
      fc.tuple(
        fc.constantFrom('- ', '- ', '- ', '-  ', '* ', '  - ', '1. ', '- [ ] '),
        fc.constantFrom(
          ...[
            'Rust',
            'R',
            'It **sways** [far](/x)',
            '**But:** `a` | b',
            '“So” he said [@her]',
            '*a* b*',
            'Closed #',
          ],
          ...[
            'C#',
            'See [school][] and [^hall]',
            'A trailing ',
            'www.example.org',
            '<b>x</b>',
            '**',
            '- in',
            '# h',
          ],
          ...[
            'a\n  b',
            'a\nlazy',
            'a\n\n  b',
            'a\n',
            'ends \\',
            '2. x',
            'Ünïcode :: x',
            '$x$ y',

            'a  b',
          ],
        ),
      ),
    ),
  )
  .map(([heading, items]) => heading + items.map(([marker, text]) => marker + text).join('\n'))

const treeOf = (text: string, size: number) => parsePieces(text, size, new VFile())

test('a text read in pieces gives the tree of the whole', () => {
  fc.assert(
    fc.property(documents, document => {
      const text = pandocFences(document)
      expect(treeOf(text, 1)).toEqual(treeOf(text, Number.POSITIVE_INFINITY))
    }),
    {
      numRuns: 400,
      // Two definitions of one label once passed for definitions of two.
      examples: [
        [
          '[^Hall]: Again.\n[^hall]: The hall.\n\n    More of it.\n| a | b |\n| - | - |\n| [school] | c |\n\n[school]: https://example.org\n\n',
        ],
      ],
    },
  )
})

test('plain blocks and one-line items are read as the parser reads them', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.oneof(
            plain,
            lists,
            fc
              .tuple(
                fc.constantFrom('', '## ', '## Why\n\n- ', ':::notes\n'),
                stressed,
                fc.constantFrom('', '\n:::'),
              )
              .map(([before, words, after]) => before + words + after),
            blocks,
            fc.string({ unit: 'binary' }),
          ),
          fc.constantFrom('\n\n', '\n\n\n', '\n'),
        ),
      ),
      parts => {
        const text = sourceOf(new VFile(parts.map(([block, end]) => block + end).join('')))
        // The parser alone errs on a front matter that never ends, and on a definition in a directive.
        fc.pre(!text.startsWith('---') && !/:::notes\n(?:.*\n)*?\[/.test(text))
        expect(treeOf(text, 1).children).toEqual(createParser()(text).children)
      },
    ),
    { numRuns: 400 },
  )
})

test('the pieces joined are the text, each with its place in it', () => {
  fc.assert(
    fc.property(documents, text => {
      const pieces = chunks(text, 1, new VFile())
      expect(pieces.map(piece => piece.text).join('')).toBe(text)
      for (const { offset, line } of pieces) expect(text.slice(0, offset).split('\n')).toHaveLength(line + 1)
    }),
  )
})

test('a text is cut before headings and slide ends, and not inside anything', () => {
  const cut = (text: string) => chunks(text, 1, new VFile()).map(piece => piece.text)
  expect(cut('# a\n\n- b\n\n---\n\n## c\n')).toEqual(['# a\n\n- b\n\n', '---\n\n', '## c\n'])
  for (const text of [
    '```\n\n# a\n```',
    '<!--\n\n# a\n-->',
    '$$\n\n# a\n$$',
    ':::notes\n\n# a\n\n:::',
    '- a\n\n- b',
    '---\na: b\n\n# c\n---',
  ]) {
    expect(cut(text)).toEqual([text])
  }
})

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
  const { children } = parsePieces(text, 6000, file)
  expect(file.messages.map(message => [message.ruleId, message.line])).toEqual([[ruleId, 3]])
  expect(children.map(node => [node.type, node.position?.start.line])).toEqual([
    ['paragraph', 1],
    ['paragraph', 3],
    ['paragraph', text.split('\n').length],
  ])
  expect(textOf(children[1])).toBe(text.slice(3, -3).trim())
})
