import { expect, test } from 'vitest'
import { reproducible } from './pdf-reproducible.js'

const made = (text: string) => Buffer.from(reproducible(Buffer.from(text, 'latin1'))).toString('latin1')

test('when it was printed is blank, and everything stays in its place', () => {
  expect(made('<</Creator (x)\n/CreationDate (D:20260101)\n/ModDate (D:2026)>>(D:9)')).toBe(
    `<</Creator (x)\n${' '.repeat(26)}\n${' '.repeat(17)}>>(D:9)`,
  )
})

test('cells are numbered from 1, in their order, wherever they are named', () => {
  expect(made('(node00000099)(node00000009)[(node00000099)](node7)(nodes)')).toBe(
    '(node00000002)(node00000001)[(node00000002)](node7)(nodes)',
  )
})
