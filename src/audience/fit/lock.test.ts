import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { claim, line, section, talkOf } from '../../fixtures/sample-units.js'
import { fitsOf } from './fit.js'
import { formatLocks, type Lock, readLocks } from './lock.js'
import type { Unit } from './unit-tree.js'

const rules = { keep: { evidencePerClaim: 1, claimsPerSection: 1 }, pin: { keep: [], drop: [] } }

/** Claims of a bridge, each with its seconds and worth. */
function bridge(
  claims: Readonly<Record<string, readonly [number, number]>>,
  more: readonly Unit[] = [],
): Unit {
  const units = Object.entries(claims).map(([id, [seconds, worth]]) => claim({ id, seconds, worth }, []))
  return talkOf([section({ id: 'bridge' }, [...units, ...more])])
}

function settled(talk: Unit, budget: number, kept: readonly string[], cut: readonly string[] = []) {
  const ids = ['bridge', ...kept]
  const plan = { kept: new Set(ids), known: new Set([...ids, ...cut]) }
  const fit = fitsOf(talk, rules, budget).settled(budget, plan)
  return fit && [...fit.kept].filter(id => id !== '' && id !== 'bridge')
}

describe('a plan that was settled on', () => {
  test('stays when another is better by no more than 2 %, and gives way to one that is', () => {
    const talk = (worth: number) => bridge({ cost: [60, 1000], rust: [60, worth] })
    expect(settled(talk(1020), 60, ['cost'], ['rust'])).toEqual(['cost'])
    expect(settled(talk(1021), 60, ['cost'], ['rust'])).toBeUndefined()
  })

  test('does not fill the time that is left with what could be told', () => {
    const could = claim({ id: 'paint', seconds: 30, worth: 9000, plan: { priority: 'could' } }, [])
    const talk = bridge({ cost: [60, 1000] }, [could])
    expect(settled(talk, 90, ['cost'], ['paint'])).toEqual(['cost'])
    expect(settled(talk, 90, ['cost'])).toEqual(['cost', 'paint'])
  })

  test('gives way when it no longer fits', () => {
    expect(settled(bridge({ cost: [61, 1000], rust: [60, 1000] }), 60, ['cost'], ['rust'])).toBeUndefined()
  })

  test('takes in what has become a must, and what that needs', () => {
    const must = claim({ id: 'crack', seconds: 10, plan: { priority: 'must', needs: ['rust'] } }, [])
    const talk = bridge({ cost: [60, 1000], rust: [20, 10], rail: [20, 10] }, [must])
    expect(settled(talk, 90, ['cost'], ['crack', 'rust', 'rail'])).toEqual(['cost', 'rust', 'crack'])
  })

  test('opens what it left out when the rules ask for more of it', () => {
    const must = (id: string) => line({ id, seconds: 5 })
    const crack = claim({ id: 'crack', seconds: 10, plan: { priority: 'must' } }, [
      must('photo'),
      must('probe'),
    ])
    const talk = bridge({ cost: [60, 1000] }, [crack])
    expect(settled(talk, 75, ['cost'], ['crack', 'photo', 'probe'])).toEqual(['cost', 'crack', 'photo'])
  })

  test('loses what is gone', () => {
    expect(settled(bridge({ cost: [60, 1000] }), 60, ['cost', 'toll'])).toEqual(['cost'])
  })
})

test('locks come back from their text as they were, in alphabetical order', () => {
  const lock = (...kept: string[]): Lock => ({
    minutes: 7.5,
    kept: new Set(kept),
    known: new Set([...kept, 'z']),
  })
  const locks = new Map([
    ['school', new Map([['parents', lock('b', 'a')]])],
    ['bridge', new Map([['press', lock()]])],
  ])
  const file = new VFile({ path: 'outline/school.md' })
  const text = formatLocks(locks)
  expect(readLocks(text, 'plan.lock.json', file)).toEqual(locks)
  expect(formatLocks(readLocks(text, 'plan.lock.json', file))).toBe(text)
  expect(text.indexOf('"bridge"')).toBeLessThan(text.indexOf('"school"'))
  expect(file.messages).toEqual([])
})

const entry = '{"version": 1,\n"talks": {"school": {\n"parents": '
test.for([
  ['', '1:1', 'no `version`'],
  ['{"version": 2, "talks": {}}', '1:1', 'no `version`'],
  ['[1]', '1:1', 'no `version`'],
  ['{"version": 1}', '1:1', '`talks` is no object'],
  ['{"version": 1,\n"talks": {\n"school": 4}}', '3:1', '`school` is no object'],
  [`{"version": 1,\n<<<<<<< HEAD\n"talks": {}}`, '2:1', 'it is not JSON'],
  [`${entry}{"minutes": 4, "kept": []}}}}`, '3:1', '`parents` has no'],
  [`${entry}{"minutes": 4, "kept": [7], "known": []}}}}`, '3:1', '`parents` has no'],
  [`${entry}{"minutes": "4", "kept": [], "known": []}}}}`, '3:1', '`parents` has no'],
] as const)('what is wrong in %j is said with its line', ([text, place, reason]) => {
  const file = new VFile({ path: 'school.md' })
  readLocks(text, 'plan.lock.json', file)
  expect(file.messages).toHaveLength(1)
  const { ruleId, line: row, column, message, note } = file.messages[0] ?? {}
  expect({ ruleId, place: `${row}:${column}` }).toEqual({ ruleId: 'lock-invalid', place })
  expect(message).toContain(reason)
  expect(note).toContain('rostrum audiences lock')
})
