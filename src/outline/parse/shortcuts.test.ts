import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slowParser } from '../../fixtures/parsing.js'
import { blocks, documents, lists, plain, stressed } from '../../fixtures/random-markdown.js'
import { sourceFile } from '../syntax/source.js'
import { parsePieces } from './shortcuts.js'

const whole = slowParser()
const inPieces = (text: string) => parsePieces(String(sourceFile(undefined, text)), 1)

test('a text read in pieces gives the tree of the whole', () => {
  fc.assert(
    fc.property(documents, text => {
      expect(inPieces(text)).toEqual(whole(text))
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
        const text = parts.map(([block, end]) => block + end).join('')
        expect(inPieces(text)).toEqual(whole(text))
      },
    ),
    { numRuns: 400 },
  )
})

test.each([
  // Spaces that are letters to CommonMark begin a block: where it did not, a private note was shown with what stood above.
  'Thesis: 午餐应当免费。\n\n\u3000我私下的话：不说。\n',
  'Abc\n\n\u00a0def',
  '## A\n- b\n\n\u2003def',
  '\n\n\u00a0x',
  '# \n- x\n\u00a0',
  '# A\n- x\u00a0\n- y\u3000',
  // Tables of one column need no pipe.
  'Year\n:-:\n1979',
  'b\n-:',
  '- b\n  :--',
  // What looks like a link's destination is an address where there is no link.
  'x \\[a](https://e.org) y',
  'See a](https://e.org) end',
  'See [`a](https://e.org)` end',
  '[a\\](https://e.org)',
  // A mark of the byte order is a letter where nothing begins.
  '---\ntitle: x\n---\n\ufeff# H',
  'a\n\n\ufeff# H',
  '\ufeff\ufeff# H\n\ntext',
])('%j is read in pieces as in the whole', text => {
  expect(inPieces(text)).toEqual(whole(text))
})
