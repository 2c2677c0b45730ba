import { expect, test } from 'vitest'
import type { Block, Claim, Shown } from '../argument/argument.js'
import {
  argument,
  attributes,
  bold,
  claim,
  line,
  lines,
  loose,
  objection,
  only,
  outline,
  paragraph,
  picture,
  points,
  prose,
  quotation,
  slidesOf,
  table,
  text,
  texts,
} from '../fixtures/bridge.js'
import { toDeck } from './to-deck.js'

test('a claim is drawn by what its body is', () => {
  const listing: Shown = { type: 'shown', node: { type: 'code', value: 'load = 40' } }
  expect(
    outline(
      slidesOf(
        claim('picture', { body: [picture] }),
        claim('loads', { body: [table], visual: 'chart' }),
        claim('old-and-new', { body: [table], visual: 'comparison' }),
        claim('listing', { body: [listing] }),
        claim('list', { body: [points] }),
        claim('no-headline', { body: [points], headline: undefined }),
        claim('statement'),
        claim('nothing', { headline: undefined }),
      ),
    ),
  ).toEqual([
    'figure picture',
    'table loads',
    'comparison old-and-new',
    'code listing',
    'claim list',
    'untitled no-headline',
    'claim statement',
  ])
})

test('bullets led by bold names become the columns of a comparison', () => {
  const body = [
    lines(line('a', bold('Old'), ...text(' — rusts')), line('b', bold('New'), ...text(': -5% load'))),
  ]
  const { columns } = only('comparison', slidesOf(claim('both', { visual: 'comparison', body })))
  expect(texts(columns.map(column => column.name))).toEqual(['Old', 'New'])
  expect(texts(columns.map(column => column.line.text))).toEqual(['rusts', '-5% load'])
  const unled = [lines(line('a', bold('Old')), line('b', ...text('New')))]
  expect(only('claim', slidesOf(claim('both', { visual: 'comparison', body: unled }))).visual).toBe(
    'comparison',
  )
})

test('a slide with nothing to show shows its first sentence, when that is spoken', () => {
  const body = (notes: Claim['notes']) => only('claim', slidesOf(claim('said', { notes }))).body
  const spoken = paragraph('The bridge stands. Nobody knows why.')
  expect(body([spoken])).toMatchObject([prose('The bridge stands.')])
  const long = `The bridge ${'very '.repeat(30)}slowly rusts.`
  expect(body([paragraph(`${long} Nobody knows why.`)])).toMatchObject([prose(long)])
  expect(body([paragraph('🌉')])).toMatchObject([prose('🌉')])
  expect(body([{ type: 'blockquote', children: [] }, spoken])).toEqual([])
  expect(body([{ ...spoken, data: { label: { role: 'note', word: 'Note' } } }])).toEqual([])
  const untitled = only('untitled', slidesOf(claim('said', { headline: undefined, notes: [spoken] })))
  expect(untitled).toMatchObject({ body: [prose('The bridge stands.')], notes: [spoken] })
})

test('of several paragraphs with nothing to show, all are shown or the first sentence is', () => {
  const body = (...said: readonly string[]) =>
    only('claim', slidesOf(claim('said', { notes: said.map(words => paragraph(words)) }))).body
  expect(body('It sways?', 'It rusts? Both?')).toMatchObject([prose('It sways?'), prose('It rusts? Both?')])
  expect(body('It sways.', 'Look.', `It ${'really '.repeat(30)}rusts.`)).toMatchObject([prose('It sways.')])
})

test('each piece is a slide under its claim’s headline, and sub-claims follow', () => {
  const pieces = [quotation('warning', 'It will fall'), objection]
  const notes = [paragraph('Slowly')]
  const sub = claim('sub')
  const bare = slidesOf(claim('danger', { pieces, notes, claims: [sub] }))
  expect(outline(bare)).toEqual(['quote danger', 'objection cost', 'claim sub'])
  expect(only('quote', bare)).toMatchObject({ size: 'large', notes: [...notes, paragraph('Read warning')] })
  expect(only('objection', bare).headline).toEqual(text('About danger'))
  const full = slidesOf(claim('danger', { pieces, notes, body: [points] }))
  expect(outline(full)).toEqual(['claim danger', 'quote warning', 'objection cost'])
  expect(only('quote', full).notes).toEqual([paragraph('Read warning')])
})

test.each([
  [12, 'large'],
  [13, 'medium'],
  [30, 'medium'],
  [31, 'small'],
  [50, 'small'],
  [51, 'smallest'],
])('a quotation of %i words is set %s', (count, size) => {
  const pieces = [quotation('warning', 'rust '.repeat(count))]
  expect(only('quote', slidesOf(claim('danger', { pieces }))).size).toBe(size)
})

test('attributes arrange a slide, and a picture stands beside lines when they do not', () => {
  const layout = (body: Block[], given: Claim['attributes'], steps = false) => {
    const { matter, ...rest } = argument([loose(claim('danger', { body, attributes: given }))])
    return toDeck({ ...rest, matter: { ...matter, steps } }).slides[0]?.layout
  }
  expect(layout([picture, points], attributes())).toEqual({ classes: ['image-right'], steps: false })
  expect(layout([picture, points], attributes('image-left', 'steps', 'must'))).toEqual({
    classes: ['image-left'],
    steps: true,
  })
  expect(layout([points], attributes('no-steps'), true)).toEqual({ classes: [], steps: false })
  const pairs = { steps: 'true', background: 'river.jpg' }
  expect(layout([points], { classes: [], pairs })).toEqual({
    classes: [],
    steps: true,
    background: 'river.jpg',
  })
})
