import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { expect, test } from 'vitest'
import { compactMessage } from '../../fixtures/compact.js'
import { outline } from '../../outline/outline.js'
import { readOwnProfiles, readProfiles, wholeProfile } from './profiles.js'

function withNote(message: VFileMessage) {
  return [compactMessage(message), message.note].filter(Boolean).join(' ')
}

function read(text: string) {
  const file = new VFile({ path: 'outline/audiences.yml', value: text })
  const profiles = readProfiles(text, 'outline/audiences.yml', file)
  return { profiles, messages: file.messages.map(withNote) }
}

test('every field is read, inherited and defaulted', () => {
  const { profiles, messages } = read(`
base: {abstract: true, label: Nobody, pace: 110, reserve: 20%, interest: {history: 0.5, money: 2}, jargon: [pylon]}
parents:
  extends: base
  minutes: 20
  qa: 5
  reserve: null
  lang: fr-ca
  dwell: 1.5
  detail: 2
  topics: {only: [lunch, money], drop: history}
  interest: {money: 3, lunch: null}
  keep: {evidence-per-claim: 2}
  pin: {keep: ['#cost', thesis], drop: []}
  limits: {points-per-claim: 6, section-share: 50%, slide-time: 90s}
  terms: {canteen: dining hall, 2024: last year}
  jargon: [census]
  agenda: auto
  dividers: false
  cut: backup
  nested-in: press
  theme: ink
  publish: {notes: true, backup: null}
press:
`)
  expect(messages).toEqual([])
  expect([...profiles.keys()]).toEqual(['parents', 'press'])
  const { places, ...parents } = profiles.get('parents') ?? wholeProfile({} as never)
  expect(parents).toEqual({
    name: 'parents',
    minutes: 20,
    qa: 5,
    reserve: 0.1,
    lang: 'fr-CA',
    pace: 110,
    dwell: 1.5,
    detail: 2,
    topics: { only: ['lunch', 'money'], drop: ['history'] },
    interest: { history: 0.5, money: 3 },
    keep: { evidencePerClaim: 2, claimsPerSection: 1 },
    pin: { keep: ['cost', 'thesis'], drop: [] },
    limits: { pointsPerClaim: 6, wordsPerSlide: 40, sectionShare: 0.5, slideTime: 90 },
    terms: { canteen: 'dining hall', 2024: 'last year' },
    jargon: ['census'],
    dividers: false,
    cut: 'backup',
    nestedIn: 'press',
    theme: 'ink',
    publish: { notes: true, backup: true },
  })
  expect(places).toMatchObject({
    '': { line: 3, column: 1, path: 'outline/audiences.yml' },
    pace: { line: 2, path: 'outline/audiences.yml' },
    minutes: { line: 5, column: 3 },
  })
  const { places: _, ...press } = profiles.get('press') ?? wholeProfile({} as never)
  const { places: __, ...whole } = wholeProfile({
    lang: 'en',
    prose: 'speak',
    steps: false,
    bibliography: [],
  })
  expect(press).toEqual({ ...whole, name: 'press' })
})

test.each([
  [
    'a: {minutes: -3}',
    '1:5 audiences-invalid: Unexpected `minutes: -3`, expected a number of minutes above 0',
  ],
  [
    'a: {minuets: 3}',
    '1:5 field-unknown: Unexpected field `minuets` of audience `a` Did you mean `minutes`?',
  ],
  ['a: {pin: {kepe: x}}', '1:11 field-unknown: Unexpected field `kepe` of `pin` Did you mean `keep`?'],
  [
    'a: {limits: {slide-time: 3}}',
    '1:14 audiences-invalid: Unexpected `slide-time: 3`, expected a time such as `90s` or `3m`',
  ],
  ['a: {cut: hide}', '1:5 audiences-invalid: Unexpected `cut: hide`, expected `drop` or `backup`'],
  ['a: {detail: 4}', '1:5 audiences-invalid: Unexpected `detail: 4`, expected `1`, `2` or `3`'],
  [
    'a: {reserve: 120%}',
    '1:5 audiences-invalid: Unexpected `reserve: 120%`, expected a share below 100% such as `10%` or `0.1`',
  ],
  [
    'a: {lang: 12}',
    '1:5 audiences-invalid: Unexpected `lang: 12`, expected a language tag such as `en`, `fr` or `fa`',
  ],
  ['a: {minutes: 5, qa: 6}', '1:17 audiences-invalid: `qa: 6` leaves nothing of the 5 minutes of `a`'],
  ['a: [1]', '1:1 audiences-invalid: Unexpected audience `a`: `[1]`, expected `name: value` pairs'],
  ['a: {topics: lunch}', '1:5 audiences-invalid: Unexpected `topics`: `lunch`, expected `name: value` pairs'],
  [
    'a: {extends: prents}',
    '1:5 audience-unknown: `extends: prents` names no audience Did you mean `parents`?',
  ],
  ['a: {nested-in: b}', '1:5 audience-unknown: `nested-in: b` names no audience Known are `parents`.'],
  [
    'a: {extends: b}\nb: {extends: a}',
    '1:5 extends-cycle: Cannot follow `extends`: `a` → `b` → `a` is a cycle Take one of these `extends` out.',
  ],
  [
    'a: {nested-in: a}',
    '1:5 extends-cycle: Cannot follow `nested-in`: `a` → `a` is a cycle Take one of these `nested-in` out.',
  ],
  [
    'Head teachers: {}',
    '1:1 audiences-invalid: A name that no audience can have: `Head teachers` Names are of `a-z`, `0-9` and `-`, since a folder is named after it; what it is called in print is its `label`.',
  ],
])('%s is reported, and the others stay usable', (text, message) => {
  const { profiles, messages } = read(`${text}\nparents: {minutes: 20}`)
  expect(messages).toEqual([`outline/audiences.yml:${message}`])
  expect(profiles.get('parents')?.minutes).toBe(20)
})

test.each([
  ['a: [', 'Cannot read the audiences: '],
  ['- a', 'The audiences are not listed by their names'],
  ['a: &x {minutes: 3}\nb: *x', 'Cannot read the audiences: they hold aliases'],
])('%j is no audiences file', (text, reason) => {
  const { profiles, messages } = read(text)
  expect(profiles.size).toBe(0)
  expect(messages).toEqual([expect.stringContaining(reason)])
})

test('a front matter may hold the audiences, and messages name its lines', () => {
  const value = '---\ntitle: The bridge\naudiences:\n  town: {minutes: 10}\n  crew:\n    minutes: soon\n---\n'
  const file = new VFile({ path: 'talk.md', value })
  const { matter } = outline(file, () => ({ problem: { ruleId: 'file-missing', reason: '', note: '' } }))
  expect([...readOwnProfiles(matter.audiences, matter.places, file).keys()]).toEqual(['town', 'crew'])
  expect(file.messages.map(compactMessage)).toEqual([
    'talk.md:6:5 audiences-invalid: Unexpected `minutes: soon`, expected a number of minutes above 0',
  ])
})
