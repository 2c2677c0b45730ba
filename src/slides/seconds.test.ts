import { expect, test } from 'vitest'
import type { Claim } from '../argument/argument.js'
import {
  argument,
  claim,
  line,
  lines,
  loose,
  objection,
  quotation,
  recall,
  section,
  text,
  thesis,
} from '../fixtures/bridge.js'
import type { Slide } from './deck.js'
import { toDeck } from './to-deck.js'

/** A unit with a planned time. */
function timed<U extends { readonly plan: Claim['plan'] }>(seconds: number, unit: U): U {
  return { ...unit, plan: { ...unit.plan, seconds } }
}

const times = (slides: readonly Slide[]) => slides.map(({ id, seconds }) => `${id} ${seconds}`)

const rust = timed(20, { ...line('rust', ...text('It rusts')), below: [lines(timed(5, line('salt')))] })
const danger = timed(15, claim('danger', { body: [lines(rust)], pieces: [timed(45, objection)] }))
const warning = timed(15, claim('warning', { pieces: [timed(12, quotation('holm', 'It will fall'))] }))
const end = timed(10, claim('end', { conclusion: true, pieces: [timed(25, recall('thesis', 'Mend'))] }))

test('a slide takes the time of all that it shows, and no time is lost', () => {
  const sections = [timed(8, section('steel', [danger, warning])), loose(end)]
  const { slides } = toDeck(
    argument(sections, {
      title: text('The bridge'),
      thesis: timed(30, thesis),
      opening: { title: 25, agenda: 0 },
    }),
  )
  expect(times(slides)).toEqual([
    'title 25',
    'thesis 30',
    'steel 8',
    'danger 40',
    'cost 45',
    'warning 27',
    'end 35',
  ])
})

test('without dividers what is said at a section is said, in its time, at its first claim', () => {
  const notes = danger.notes
  const sections = [timed(12, section('steel', [warning], { notes: [{ type: 'paragraph', children: [] }] }))]
  const { slides, sections: segments } = toDeck(argument(sections, { dividers: false }))
  expect(times(slides)).toEqual(['warning 39'])
  expect(slides[0]?.notes).toHaveLength(notes.length + 2)
  expect(segments.map(({ id }) => id)).toEqual(['steel'])
})
