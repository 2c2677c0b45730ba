import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toArgument } from '../../argument/to-argument.js'
import { talks, type Word } from '../../fixtures/random-talks.js'
import { outline } from '../../outline/outline.js'
import { forAudience, keptIds } from '../for-audience.js'
import { readProfiles } from '../profiles/profiles.js'
import { filter } from './filter.js'
import { visitedIn } from './visit.js'

/** A talk as parents get it who are nested in what is left without its units `outside`. */
function heard(value: string, fields: string, outside: readonly string[]) {
  const file = new VFile({ path: 'outline.md', value })
  const audiences = `parents: {detail: 2, topics: {only: [lunch, cost], drop: cost}, ${fields}}\npress: {}`
  const profile = readProfiles(audiences, 'audiences.yml', file).get('parents')
  if (!profile) throw new Error('There are no parents')
  const read = outline(file, () => ({ problem: { ruleId: 'file-missing', reason: '', note: '' } }))
  const argument = toArgument(read, new Map(), file)
  const ids = visitedIn(argument).map(({ unit }) => unit.id)
  const within = new Set(ids.filter(id => !outside.includes(id)))
  return { argument, profile, within, file }
}

test('what an audience does not get is nowhere in its argument, and all else is', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(talks, ({ text, words, dropped, outside }) => {
      const { argument, profile, within, file } = heard(text, `pin: {drop: [${dropped}]}`, outside)
      const json = JSON.stringify(filter(argument, profile, within, file).argument)
      const wrong = words.filter(({ word, kept }) => json.includes(word) !== kept)
      expect(wrong, text).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('what the time removes goes with all that was written in it, or is all in the backup', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(talks, fc.integer({ min: 1, max: 40 }), ({ text, words, dropped, outside }, tenths) => {
      const told = (cut: string) => {
        const fields = `pin: {drop: [${dropped}]}, minutes: ${tenths / 10}, reserve: 0, cut: ${cut}`
        const { argument, profile, within, file } = heard(text, fields, outside)
        const made = forAudience(argument, profile, file, { within })
        return { json: JSON.stringify(made.argument), ids: keptIds(made.selection) }
      }
      const { json, ids } = told('drop')
      const isKept = ({ kept, around }: Word) => kept && around.every(id => ids.has(id))
      expect(
        words.filter(each => json.includes(each.word) !== isKept(each)),
        text,
      ).toEqual([])
      const backup = told('backup').json
      expect(
        words.filter(({ word, kept }) => backup.includes(word) !== kept),
        text,
      ).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('a callback to nothing goes into the backup with the line that it was written in', () => {
  const text =
    '# Talk\n\n## One\n\n### Kept {.must}\n\n- Because: it rains\n\n  - Recall: the umbrella\n\n- w3q\n'
  const fields = 'pin: {drop: []}, minutes: 0.1, reserve: 0, cut: backup'
  const { argument, profile, within, file } = heard(text, fields, [])
  const { argument: made, selection } = forAudience(argument, profile, file, { within })
  expect(keptIds(selection).has('kept')).toBe(true)
  expect(JSON.stringify(made)).toContain('the umbrella')
})
