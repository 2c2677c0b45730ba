import fc from 'fast-check'
import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'
import { type RandomTalk, randomTalk } from '../../fixtures/random-audiences.js'

/** Which audiences are built at once; without any, the whole outline. Not always all, for the time it takes. */
const builds: readonly (readonly string[])[] = [
  [],
  ['parents', 'pupils'],
  ['pupils', 'press'],
  ['parents', 'press'],
  ['council', 'pupils'],
]

interface Fate {
  readonly kept: boolean
  readonly excluded?: string
}

interface Unit {
  readonly id: string
  readonly parent?: string
  readonly audiences: Readonly<Record<string, Fate>>
}

/** Whether an audience's files hold a unit: what the time cuts for the press is shown after the end. */
function isThere(units: ReadonlyMap<string, Unit>, audience: string, id: string | undefined): boolean {
  const unit = id === undefined ? undefined : units.get(id)
  const fate = unit?.audiences[audience]
  if (!unit || !fate || fate.kept) return true
  if (fate.excluded === 'parent') return isThere(units, audience, unit.parent)
  return audience === 'press' && fate.excluded === 'time'
}

/** Words that are in a file of an audience that does not get them, and words that an audience misses. */
function wrong(
  { words }: RandomTalk,
  units: ReadonlyMap<string, Unit>,
  audience: string,
  pages: readonly string[],
): readonly string[] {
  const there = new Set(pages.flatMap(page => page.match(/word\d+end/g) ?? []))
  return words.flatMap(({ word, unit, gets }) => {
    const wanted = gets.some(name => name === audience) && isThere(units, audience, unit)
    const found = there.has(word)
    return wanted === found ? [] : [`${audience} ${wanted ? 'misses' : 'gets'} ${word} of ${unit}`]
  })
}

test('what an audience does not get is in none of its files, and all else is', { timeout: 60_000 }, async ({
  project,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async g => {
      const talk = randomTalk(max => g(fc.nat, max))
      project.write(talk.files)
      const wanted = builds[g(fc.nat, builds.length - 1)]?.flatMap(name => ['--audience', name]) ?? []
      const built = await project.rostrum('build', ...wanted, '--format', 'json')
      const told = await project.rostrum('audiences', '--json')
      expect(told.stderr).not.toMatch(/^rostrum: /)
      const { units } = JSON.parse(told.stdout)
      const byId = new Map<string, Unit>(units.map((unit: Unit) => [unit.id, unit]))
      const { talks } = JSON.parse(built.stdout)
      expect(talks).toHaveLength(wanted.length / 2 || 1)
      for (const { audience } of talks) {
        const folder = ['dist/school', audience].filter(Boolean).join('/')
        const pages = ['deck', 'speaker'].map(page => project.read(`${folder}/${page}.html`))
        expect(wrong(talk, byId, audience, pages), talk.files['outline/school.md']).toEqual([])
      }
    }),
    // A smaller example would take many more builds; its text is said as it is.
    { numRuns: 40, endOnFailure: true },
  )
})
