import { expect, test } from 'vitest'
import type { Block, Inline } from '../argument/argument.js'
import {
  argument,
  bold,
  claim,
  line,
  lines,
  loose,
  outline,
  paragraph,
  points,
  prose,
  section,
  text,
  thesis,
} from '../fixtures/bridge.js'
import { toDeck } from './to-deck.js'

test('a talk is title, thesis, agenda, sections, sources, backup', () => {
  const sections = [
    section('more', [claim('drawings')], { backup: true }),
    section('history', [claim('built')], { notes: [paragraph('Pause')] }),
    section('danger', [claim('rusts')]),
    section('plan', [claim('mend')]),
    loose(claim('end', { conclusion: true })),
  ]
  const deck = toDeck(
    argument(sections, { title: text('The bridge'), thesis, sources: [{ id: 'inspector' }] }),
  )
  expect(outline(deck.slides)).toEqual([
    'title title',
    'thesis thesis',
    'agenda agenda',
    'section history',
    'claim built',
    'section danger',
    'claim rusts',
    'section plan',
    'claim mend',
    'closing end',
    'sources sources',
    'backup more',
    'claim drawings',
  ])
  expect(deck.slides.map(slide => slide.section)).toEqual([-1, -1, -1, 0, 0, 1, 1, 2, 2, -1, -1, -1, -1])
  expect(deck.slides.filter(slide => slide.backup).map(slide => slide.id)).toEqual(['more', 'drawings'])
  expect(deck.sections.map(({ id }) => id)).toEqual(['history', 'danger', 'plan'])
  expect(deck.slides[3]).toMatchObject({ ordinal: 1, notes: [paragraph('Pause')] })
})

test('nothing is added to a deck that cites nothing, nor an agenda to two sections and a conclusion', () => {
  const parts = ['one', 'two', 'three'].map(id =>
    section(id, [claim(`${id}-claim`, { conclusion: id === 'three' })]),
  )
  const kinds = (plain: boolean) => toDeck(argument(parts, { plain })).slides.map(slide => slide.kind)
  expect(kinds(false)).not.toContain('agenda')
  expect(kinds(true)).not.toContain('sources')
})

test('an argument can ask for its agenda, and do without', () => {
  const parts = (count: number) =>
    ['one', 'two', 'three'].slice(0, count).map(id => section(id, [claim(`${id}-claim`)]))
  const has = (count: number, agenda?: boolean) =>
    toDeck(argument(parts(count), { ...(agenda !== undefined && { agenda }) })).slides.some(
      slide => slide.kind === 'agenda',
    )
  expect([has(3), has(3, false), has(2), has(2, true), has(1, true)]).toEqual([
    true,
    false,
    false,
    true,
    false,
  ])
})

test('what stands before the first heading goes on the title slide when it is prose, else on its own', () => {
  const opening = (intro: Block[], title?: Inline) =>
    toDeck(argument([], { intro, ...(title && { title }) })).slides
  expect(opening([prose('A talk')], text('The bridge'))).toMatchObject([
    { kind: 'title', body: [prose('A talk')] },
  ])
  expect(outline(opening([points], text('The bridge')))).toEqual(['title title', 'untitled intro'])
  expect(outline(opening([prose('A talk')]))).toEqual(['untitled intro'])
  expect(opening([])).toEqual([])
})

test('no slide lists more than nine sources', () => {
  const sources = Array.from({ length: 19 }, (_, index) => ({ id: `report-${index}` }))
  const slides = toDeck(argument([], { sources })).slides.filter(slide => slide.kind === 'sources')
  expect(slides.map(({ id, part, of }) => [id, part, of])).toEqual([
    ['sources', 1, 3],
    ['sources-2', 2, 3],
    ['sources-3', 3, 3],
  ])
  expect(slides.flatMap(slide => slide.sources)).toEqual(sources)
  expect(Math.max(...slides.map(slide => slide.sources.length))).toBeLessThanOrEqual(9)
})

test('a slide without a unit leaves an author’s id alone', () => {
  const taken = [claim('title'), claim('title-slide'), claim('body', { body: [lines(line('sources'))] })]
  const { slides } = toDeck(
    argument([loose(...taken)], { title: text('The bridge'), sources: [{ id: 'inspector' }] }),
  )
  expect(slides.map(({ id }) => id)).toEqual([
    'title-slide-slide',
    'title',
    'title-slide',
    'body',
    'sources-slide',
  ])
})

test('the title is plain text, and an ISO date is shown in the language of the talk', () => {
  const title: Inline = [
    ...text('The '),
    bold('bridge'),
    { type: 'citation', value: '[@inspector]', items: [] },
  ]
  const dated = (date: string, lang: string) => {
    const { matter, ...rest } = argument([], { title })
    return toDeck({ ...rest, matter: { ...matter, date, lang } })
  }
  expect(dated('2026-05-04', 'en')).toMatchObject({ title: 'The bridge', date: 'May 4, 2026' })
  expect(dated('2026-05-04', 'de').date).toBe('4. Mai 2026')
  expect(dated('2026-02-30', 'en').date).toBe('2026-02-30')
  expect(dated('Spring term', 'en').date).toBe('Spring term')
  expect(toDeck(argument([]))).toMatchObject({ name: 'bridge', title: 'bridge' })
})
