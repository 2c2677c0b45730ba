import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toArgument } from '../../argument/to-argument.js'
import { unitsIn } from '../../fixtures/sample-units.js'
import { outline } from '../../outline/outline.js'
import { unitsOf } from '../fit/unit-tree.js'
import { wholeProfile } from '../profiles/profiles.js'

const missing = { problem: { ruleId: 'file-missing', reason: 'Cannot find it', note: '' } } as const

/** Seconds of each unit of an outline, by id. */
function times(text: string, pace = 120): Record<string, number> {
  const file = new VFile({ path: 'bridge.md', value: text })
  const read = outline(file, () => missing)
  const place = { line: 1, column: 1 }
  const profile = { ...wholeProfile(read.matter), pace, places: { pace: place } }
  const talk = unitsOf(toArgument(read, new Map(), file), profile)
  return Object.fromEntries(unitsIn([talk]).map(({ id, seconds }) => [id, seconds]))
}

const words = (count: number) => Array.from({ length: count }, () => 'steel').join(' ')
const bridge = (heading: string, notes: number) =>
  `# Bridge\n\n### The bridge holds {#holds ${heading}}\n\n- Evidence: Loads {#load}\n- Because: Steel {#steel}\n\n${words(notes)}\n`

test.each([
  ['few words: the defaults', '', 10, { holds: 15, load: 20, steel: 15 }],
  ['many words: the claim takes what its lines leave', '', 240, { holds: 85, load: 20, steel: 15 }],
  ['a long time of its own: the slide takes it', 'time=100s', 10, { holds: 65, load: 20, steel: 15 }],
  ['a short one: shared in proportion', 'time=25s', 10, { holds: 8, load: 10, steel: 7 }],
])('a claim with its lines, %s', (_, heading, notes, expected) => {
  expect(times(bridge(heading, notes))).toMatchObject(expected)
})

test('the parts of a visual are in its time', () => {
  const timeline =
    '# Bridge\n\n### Three floods {#floods .timeline}\n\n- 1910: First {#a}\n- 1955: Second {time=30s}\n- 2016: Third\n- So what: Build higher {#so}\n'
  expect(times(timeline)).toMatchObject({ floods: 10 + 10 + 30 + 10, a: 0, so: 20 })
})

test('what is said at a line is in its time, and goes with it', () => {
  const bridge = `# Bridge\n\n### It holds {#holds}\n\n- Evidence: Loads {#load}\n\n  ${words(100)}\n- Because: Steel {#steel}\n\n${words(20)}\n`
  expect(times(bridge)).toMatchObject({ holds: 15, load: 50, steel: 15 })
})
