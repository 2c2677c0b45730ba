import fc from 'fast-check'
import type { Code, Table } from 'mdast'
import { expect, test } from 'vitest'
import { deckOf } from '../fixtures/build.js'
import { plainText } from '../language/plain-text.js'
import type { Slide } from './deck.js'

const rowsOf = (count: number, word = 'row') =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}`)
const listing = (lines: readonly string[], info = 'js') => `\`\`\`${info}\n${lines.join('\n')}\n\`\`\`\n`
const table = (rows: readonly (readonly string[])[]) => {
  const [head = [], ...body] = rows.map(cells => `| ${cells.join(' | ')} |`)
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n')
}

function nodesOn(slide: Slide) {
  const blocks = 'body' in slide ? slide.body : []
  return blocks.flatMap(block => (block.type === 'shown' ? [block.node] : []))
}
const listingsOf = (slides: readonly Slide[]) =>
  slides.flatMap(nodesOn).filter((node): node is Code => node.type === 'code')
const tablesOf = (slides: readonly Slide[]) =>
  slides.flatMap(nodesOn).filter((node): node is Table => node.type === 'table')
const cellsOf = ({ children }: Table) =>
  children.map(row => row.children.map(cell => plainText(cell.children)))
const slidesOf = (...blocks: readonly string[]) =>
  deckOf(`# Bridge\n\n## It carries {#it}\n\n${blocks.join('\n\n')}`).deck.slides.slice(1)

test('a listing that one slide holds stays whole, with no numbers', () => {
  const slides = slidesOf(listing(rowsOf(16)))
  expect(slides.map(({ id }) => id)).toEqual(['it'])
  expect(listingsOf(slides)[0]?.data?.firstLine).toBeUndefined()
})

test('a longer one goes on, in parts of about one length, and so do the numbers of its lines', () => {
  const slides = slidesOf('We say this once.', listing(rowsOf(40)))
  expect(slides.map(({ id }) => id)).toEqual(['it', 'it-continued-2', 'it-continued-3'])
  expect(slides.map(({ headline = [] }) => plainText(headline))).toEqual([
    'It carries',
    'It carries (continued)',
    'It carries (continued)',
  ])
  const parts = listingsOf(slides)
  expect(parts.flatMap(({ value }) => value.split('\n'))).toEqual(rowsOf(40))
  expect(parts.map(({ data }) => data?.firstLine)).toEqual([1, 15, 29])
  expect(slides.map(({ notes }) => notes.length)).toEqual([1, 0, 0])
  expect(slides.slice(1).map(({ seconds }) => seconds)).toEqual([0, 0])
})

test('lines that steps light stay lit in the part that has them', () => {
  const parts = listingsOf(slidesOf(listing(rowsOf(40), 'js {1-2|14-16|40}')))
  expect(parts.map(({ lang, meta }) => [lang, meta])).toEqual([
    ['js', '{1,2|14}'],
    ['js', '{1,2}'],
    ['js', '{12}'],
  ])
})

test('lines that break take the rows that they need', () => {
  const long = rowsOf(12).map(word => `${word} `.repeat(30).trim())
  const parts = listingsOf(slidesOf(listing(long)))
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.flatMap(({ value }) => value.split('\n'))).toEqual(long)
})

test('a long table goes on below its head, with where it comes from', () => {
  const rows = rowsOf(30).map((name, index) => [name, String(index)])
  const slides = slidesOf(table([['Name', 'Year'], ...rows]), 'Source: The town office')
  const parts = tablesOf(slides).map(cellsOf)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.map(([head]) => head)).toEqual(parts.map(() => ['Name', 'Year']))
  expect(parts.flatMap(([, ...body]) => body)).toEqual(rows)
  expect(JSON.stringify(slides).match(/The town office/g)).toHaveLength(parts.length)
})

test('a wide table goes on beside its first column', () => {
  const numbers = Array.from({ length: 14 }, (_, index) => `1,234,5${index + 10}`)
  const head = ['Country', ...numbers.map((_, index) => `20${index + 10}`)]
  const parts = tablesOf(slidesOf(table([head, ['Luxembourg', ...numbers]]))).map(cellsOf)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.map(([, row]) => row?.[0])).toEqual(parts.map(() => 'Luxembourg'))
  expect(parts.flatMap(([, row]) => row?.slice(1))).toEqual(numbers)
  expect(parts.flatMap(([names]) => names?.slice(1))).toEqual(head.slice(1))
})

test('what stands before and after a listing keeps its place', () => {
  const slides = slidesOf('- A point before', listing(rowsOf(25)), '- A point after')
  const shown = JSON.stringify(slides)
  const places = ['A point before', 'row 1', 'row 25', 'A point after'].map(words => shown.indexOf(words))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('what the author arranged, and a listing beside a picture, stay whole', () => {
  const arranged = deckOf(`# Bridge\n\n## It carries {.columns}\n\n- One\n\n${listing(rowsOf(40))}`)
  expect(arranged.deck.slides).toHaveLength(2)
  expect(slidesOf('![A bridge](bridge.jpg)', listing(rowsOf(40)))).toHaveLength(1)
})

test('an id that a part would have and a heading has is left to the heading', () => {
  const { deck } = deckOf(
    `# Bridge\n\n## It {#it}\n\n${listing(rowsOf(30))}\n## That {#it-continued-2}\n\n- Yes\n`,
  )
  const ids = deck.slides.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(deck.slides.find(({ id }) => id === 'it-continued-2')?.headline).toEqual([
    expect.objectContaining({ value: 'That' }),
  ])
})

test('no line and no row is lost or told twice, whatever their length', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,30}$/)
  const line = fc.array(word, { minLength: 1, maxLength: 30 }).map(words => words.join(' '))
  const rows = fc
    .integer({ min: 2, max: 12 })
    .chain(width =>
      fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 40 }),
    )
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), rows, (lines, cells) => {
      const slides = slidesOf(listing(lines), table(cells))
      expect(listingsOf(slides).flatMap(({ value }) => value.split('\n'))).toEqual(lines)
      const [head = [], ...body] = cells
      const parts = tablesOf(slides).map(cellsOf)
      for (const [at, row] of body.entries()) {
        const found = new Set(parts.flatMap(part => part.slice(1)).flat())
        expect(
          row.every(cell => found.has(cell)),
          `row ${at}`,
        ).toBe(true)
      }
      const named = parts.flatMap(([names = []]) => names)
      expect(head.every(name => named.includes(name))).toBe(true)
    }),
    { numRuns: 60 },
  )
})
