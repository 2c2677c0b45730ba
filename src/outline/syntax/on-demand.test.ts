import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parserOf, slowParser } from '../../fixtures/parsing.js'
import { blocks, stressed, tables } from '../../fixtures/random-markdown.js'

const onDemand = parserOf('whole')
const withEverything = slowParser()

test('with the syntaxes that can occur in a text, it is read as with all', () => {
  const parts = fc.array(
    fc.tuple(
      fc.oneof(tables, blocks, stressed, fc.string({ unit: 'binary' })),
      fc.constantFrom('\n\n', '\n', '\n\n\n'),
    ),
  )
  fc.assert(
    fc.property(parts, parts => {
      const text = parts.map(([block, end]) => block + end).join('')
      expect(onDemand(text)).toEqual(withEverything(text))
    }),
    { numRuns: 400 },
  )
})
