import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toArgument } from '../argument/to-argument.js'
import { outline } from '../outline/outline.js'
import { toDeck } from '../slides/to-deck.js'
import { curveOf } from './fit/curve.js'
import { forAudience, keptIds } from './for-audience.js'
import { readProfiles } from './profiles/profiles.js'

const missing = { problem: { ruleId: 'file-missing', reason: 'Cannot find it', note: '' } } as const

function talkFor(text: string, profile: string) {
  const file = new VFile({ path: 'school.md', value: text })
  const argument = toArgument(
    outline(file, () => missing),
    new Map(),
    file,
  )
  const audience = [...readProfiles(`parents: {${profile}}`, 'audiences.yml', file).values()][0]
  if (!audience) throw new Error('No audience')
  return { whole: argument, audience, file, ...forAudience(argument, audience, file, { explained: true }) }
}

const school = `# Lunch at school

Thesis: A free lunch pays for itself.

## Hungry pupils learn less {#hunger}

### Marks fall in the fourth hour {#marks .must}

- Evidence: A survey of forty schools found it {#survey}
- Evidence: Our own marks show it {#own .could}
- Because: Attention needs sugar {#sugar}

### Quiet pupils go without {#quiet needs=#sugar}

- Evidence: One in six brings nothing {#six}

## What it costs {#costs .conclusion}

- Recall: [Quiet pupils](#quiet) {#again}
`

test('without minutes everything is kept, with its times', () => {
  const { argument, selection, file } = talkFor(school, 'pace: 130')
  expect(selection.decisions.every(({ kept, forced }) => kept && forced !== undefined)).toBe(true)
  expect(selection.budget).toBeUndefined()
  // Title 20, thesis 30, divider 8, claims 15 + 15, evidence 3 × 20, warrant 15, closing slide 25.
  expect(selection.seconds).toBe(20 + 30 + 8 + 30 + 60 + 15 + 25)
  expect(argument.sections[0]?.claims[0]?.plan.seconds).toBe(15)
  expect(file.messages).toEqual([])
})

test('a short talk keeps its musts, and says why and from when the rest is kept', () => {
  const { whole, argument, selection, audience, file } = talkFor(school, 'minutes: 2.9, reserve: 0')
  expect(file.messages).toEqual([])
  expect(selection.seconds).toBeLessThanOrEqual(174)
  const byId = new Map(selection.decisions.map(decision => [decision.id, decision]))
  expect(byId.get('marks')).toMatchObject({ kept: true, forced: 'must', firstKeptAt: 1.5 })
  expect(byId.get('own')).toMatchObject({ kept: false, excluded: 'time', priority: 'could' })
  expect(byId.get('quiet')).toMatchObject({ kept: true })
  expect(byId.get('sugar')).toMatchObject({ kept: true, forced: 'needed' })
  expect(keptIds(selection).has('six')).toBe(true)
  expect(JSON.stringify(argument)).not.toContain('Our own marks')

  const { steps, costs } = curveOf(whole, audience, undefined, file)
  expect(steps.map(({ minutes, seconds }) => [minutes, seconds])).toEqual([
    [1, 85],
    [2, 110],
    [3, 180],
  ])
  expect(steps.at(-1)?.gained).toContain('own')
  expect([...costs.keys()]).toEqual(['own'])
})

test('a callback goes with what it calls back to', () => {
  const { selection } = talkFor(school, 'minutes: 2, reserve: 0')
  const again = selection.decisions.find(({ id }) => id === 'again')
  expect(again).toMatchObject({ kept: false, excluded: 'needs', by: 'quiet' })
})

test('what the time removes can become backup, with ids of its own', () => {
  const { argument, selection } = talkFor(school, 'minutes: 2, reserve: 0, cut: backup, lang: de')
  const backup = argument.sections.at(-1)
  expect(backup).toMatchObject({ id: 'backup', backup: true, heading: [{ value: 'Anhang' }] })
  expect(backup?.claims.map(({ id }) => id)).toEqual(['marks-more', 'quiet'])
  expect(backup?.claims[0]?.headline).toEqual(argument.sections[0]?.claims[0]?.headline)
  expect(keptIds(selection).has('quiet')).toBe(false)
})

test.each([
  ['it', 'Appendice'],
  ['pt-BR', 'Anexo'],
])('in a talk in %s the divider of what the time removed is in its language', (lang, heading) => {
  const fields = `minutes: 2, reserve: 0, cut: backup, dividers: true, lang: ${lang}`
  const { slides } = toDeck(talkFor(school, fields).argument)
  expect(slides.find(({ kind }) => kind === 'backup')).toMatchObject({ heading: [{ value: heading }] })
})

const clinic = `# A school clinic

## Why {#why}

Said about why.

### Pupils are ill {#ill .must}

- Evidence: Absences {#absences .must}
- Evidence: Fevers {#fevers .could}

  Said about fevers.

  - Number: **9** fevers a day {#nine}
- Because: Nurses help {#nurses .could}

  Said about nurses.

Said of the ill. See [the fevers](#fevers), <a class="x" href='#fevers'>them</a> and [the ill](#ill).

## How {#how .could}

Said about how.

### A room is free {#room}

### A nurse is hired {#nurse}

- Evidence: A letter {#letter}

## More {.backup #more}

### The bill {#bill}

- Evidence: 9,000 a year
`

test('what the time removes goes with all that was written in it', () => {
  const { argument, selection } = talkFor(clinic, 'minutes: 1, reserve: 0, dividers: false')
  expect(keptIds(selection).has('fevers')).toBe(false)
  expect(selection.decisions.find(({ id }) => id === 'nine')).toMatchObject({ parent: 'fevers', kept: false })
  const text = JSON.stringify(argument)
  expect(text).not.toMatch(/Said about (?:fevers|nurses|how)|fevers a day|#fevers/)
  expect(text).toMatch(/Said about why.*Said of the ill.*the fevers.*<a class=.*>.*them.*#ill.*9,000/)
})

test('what becomes backup stands at the end of the author’s own, with all that is said there', () => {
  const { argument } = talkFor(clinic, 'minutes: 1, reserve: 0, dividers: false, cut: backup')
  expect(argument.sections.map(({ id }) => id)).toEqual(['why', 'more'])
  const [why, more] = argument.sections
  expect(more?.claims.map(({ id }) => id)).toEqual(['bill', 'ill-more', 'room', 'nurse'])
  const [, rest, room] = more?.claims ?? []
  expect(rest?.pieces.map(({ id }) => id)).toEqual(['nine'])
  expect(JSON.stringify(rest?.notes)).toMatch(/Said about fevers.*Said about nurses/)
  expect(JSON.stringify(why)).not.toMatch(/Said about (?:fevers|nurses)/)
  // As notes that no slide shows for want of anything else.
  expect(room?.notes).toMatchObject([
    { data: { label: { role: 'note' } }, children: [{ value: 'Said about how.' }] },
  ])
})

test('what is written in a callback goes with it', () => {
  const { argument, selection } = talkFor(
    `${school}\n  - A line of the callback {#of-it}\n\n  | its table |\n  | --- |\n`,
    'minutes: 2, reserve: 0',
  )
  expect(keptIds(selection).has('of-it')).toBe(false)
  expect(JSON.stringify(argument)).not.toMatch(/of the callback|its table/)
})

test('musts that are too long are not hidden: the message names the one that frees most', () => {
  const { selection, file } = talkFor(
    school.replace('{#six}', '{#six .must time=4m}'),
    'minutes: 3, reserve: 0',
  )
  expect(selection.seconds).toBeGreaterThan(180)
  expect(selection.decisions.find(({ id }) => id === 'own')?.kept).toBe(false)
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['time-talk-over', 15]])
  expect(file.messages[0]?.note).toMatch(/`#six` frees most .*: 4 min/)
})

test('much unused time is worth a word', () => {
  const { file } = talkFor(school, 'minutes: 30')
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['time-talk-under'])
})

/** As many units as a long talk has: 12 sections of 5 claims with 4 lines each, and what they stand in. */
test('313 units are filtered, fitted to 45 minutes and explained in at most 250 ms', () => {
  const line = (s: number, c: number, l: number) => {
    const priority = (s + c + l) % 3 === 0 ? '.could' : l + c === 0 ? '.must' : ''
    return `- Evidence: It was measured {time=${12 + ((s * 7 + c * 5 + l * 3) % 17)}s ${priority}}`
  }
  const claim = (s: number, c: number) => {
    const needs = c === 4 && s % 4 === 0 ? `needs=#s${(s + 5) % 12}c1` : ''
    const lines = [0, 1, 2, 3].map(l => line(s, c, l)).join('\n')
    return `### The school is better for it {#s${s}c${c} ${needs}}\n\n${lines}\n\nThis is said about it by the teacher.\n`
  }
  const section = (_: unknown, s: number) =>
    `## Reasons\n\n${[0, 1, 2, 3, 4].map(c => claim(s, c)).join('\n')}\n`
  const { whole, audience, selection, file } = talkFor(
    `# School\n\nThesis: The school should cook.\n\n${Array.from({ length: 12 }, section).join('\n')}`,
    'minutes: 45, topics: {drop: money}',
  )
  expect(selection.decisions).toHaveLength(313)
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now()
    expect(forAudience(whole, audience, file, { explained: true }).selection.seconds).toBeGreaterThan(2400)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(250)
})
