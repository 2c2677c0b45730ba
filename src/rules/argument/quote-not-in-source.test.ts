import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Argument } from '../../argument/argument.js'
import { toArgument } from '../../argument/to-argument.js'
import { outline } from '../../outline/outline.js'
import { quoteNotInSource } from './quote-not-in-source.js'

const speech = `“The bridge was built for twelve tonnes,” said the engineer—a careful man. “It’s a well-known fact: buses
weigh more! Its railings are ﬁne; the bearings (all four) need a thor-
ough look. Nobody has looked since 1998. If the council waits … the town will pay twice.”`

/** What the rule says of a quotation from `minutes`, whose text is the speech. */
function check(quotation: string, text = speech): readonly string[] {
  const source = {
    type: 'citation',
    value: '',
    items: [{ key: 'minutes', prefix: '', locator: '' }],
  } as const
  const whole = toArgument(
    outline(new VFile({ path: 'talk.md', value: '## The bridge\n\n> Text\n>\n> — The engineer' }), () => ({
      problem: { ruleId: 'file-missing', reason: '', note: '' },
    })),
    new Map(),
    new VFile(),
  )
  const sections = whole.sections.map(section => ({
    ...section,
    claims: section.claims.map(claim => ({
      ...claim,
      pieces: claim.pieces.map(piece =>
        piece.type === 'quotation'
          ? {
              ...piece,
              paragraphs: [[{ type: 'text', value: quotation }]],
              attribution: { ...piece.attribution, source: [source] },
            }
          : piece,
      ),
    })),
  }))
  const argument = { ...whole, sections } as Argument
  const said: string[] = []
  quoteNotInSource.check(
    { argument, selection: undefined, texts: new Map([['minutes', text]]) },
    (reason, details) => said.push(`${reason}. ${details.note}`),
  )
  return said
}

describe('these are in the text', () => {
  test.each([
    "It's a well-known fact: buses weigh more!",
    '‘it’s a well known fact’',
    'Its railings are fine; the bearings (all four) need a thorough look,',
    '[N]obody has looked […] If the council waits … the town will pay',
    'The bridge [in the valley] was built … said the engineer – a careful man',
    'The bearings need[ed]'.replace('bearings', 'bearings (all four)'),
    'look[s] since 1998',
    '[…]',
  ])('%s', quotation => {
    expect(check(quotation)).toEqual([])
  })
})

describe('these are not', () => {
  test.each([
    ['Its a well-known fact', 'it has `“It’s`, not `Its`'],
    ['buses always weigh more', 'it has no `always`'],
    ['The bridge was for twelve tonnes', 'it has `built` too'],
    ['Its Railings are fine; the bearings', 'it has `railings`, not `Railings`'],
    ['Nobody has looked since 199', 'it has `1998.`, not `199`'],
    ['oak trees line the river bank', 'No passage is like “oak trees line the river bank”'],
    ['Nobody has looked […] The bridge was built', '“The bridge was built” stands there, but before'],
  ])('%s', (quotation, difference) => {
    expect(check(quotation)).toEqual([expect.stringContaining(difference)])
  })

  test('the mark at the end is not a difference', () => {
    expect(check('the town will pay thrice,')).toEqual([
      expect.stringMatching(/“the town will pay twice\.”: it has `twice\.”`, not `thrice,`\. /),
    ])
    expect(check('the city will pay twice,')).toEqual([
      expect.stringContaining('“the town will pay twice.”: it has `town`, not `city`. '),
    ])
  })

  test('of several, with the passage that was meant', () => {
    expect(check('Nobody has looked […] If the mayor waits, the town will pay')).toEqual([
      expect.stringContaining(
        'Cannot find a part of the quotation in the text of `@minutes`. The nearest passage is “If the council waits',
      ),
    ])
  })
})

const word = fc.stringMatching(/^[a-zé]{1,8}(?:['’][a-z]{1,3})?$/)
const words = fc.array(word, { minLength: 4, maxLength: 40 })
const dashes = fc.constantFrom(' – ', '—', ' --- ', ' − ')
const spaces = fc.constantFrom(' ', '\n', '\u00a0 ', ' ”', '« ', '“')
/** The same words as they may be typed: other quotation marks, spaces and dashes, hyphens at the ends of lines. */
const typed = (list: readonly string[], between: readonly string[]) =>
  list.map((one, index) => one.replace('’', index % 2 ? "'" : '’') + (between[index] ?? ' ')).join('')

test('what is cut from a text is found in it, however it is typed', () => {
  fc.assert(
    fc.property(
      words,
      fc.array(fc.oneof(spaces, dashes)),
      fc.array(fc.oneof(spaces, dashes)),
      fc.nat(),
      fc.nat(),
      (list, mine, its, a, b) => {
        const from = a % list.length
        const part = list.slice(from, from + 1 + (b % (list.length - from)))
        const broken = typed(list, its).replace(/(\p{L})(\p{L}\n)/u, '$1-\n$2')
        expect(check(typed(part, mine), broken)).toEqual([])
      },
    ),
  )
})

test('with a word changed, it is never found', () => {
  fc.assert(
    fc.property(words, fc.array(spaces), fc.nat(), (list, between, at) => {
      const changed = list.map((one, index) => (index === at % list.length ? `${one}q1` : one))
      expect(check(typed(changed, between), typed(list, []))).toHaveLength(1)
    }),
  )
})
