import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { Source } from './argument/argument.js'
import { toArgument } from './argument/to-argument.js'
import { forAudience, keptIds } from './audience/for-audience.js'
import { readProfiles, wholeProfile } from './audience/profiles/profiles.js'
import { deeplyFrozen } from './fixtures/deeply-frozen.js'
import { randomTalk } from './fixtures/random-audiences.js'
import { randomOutline } from './fixtures/random-outline.js'
import { talks } from './fixtures/random-talks.js'
import { bare } from './fixtures/sample-deck.js'
import { needsOf } from './html/needs.js'
import { toHtml } from './html/render.js'
import { outline } from './outline/outline.js'
import { toDeck } from './slides/to-deck.js'

const missing = deeplyFrozen({
  problem: { ruleId: 'file-missing', reason: 'Cannot find it', note: '' },
} as const)

/** A talk as it is typed. */
interface Typed {
  readonly text: string
  readonly audiences: string
  /** CSL-JSON. */
  readonly sources: string
}

/** Calls a stage twice, each time with an outline of the same text to report on, and gives what both calls have made. */
async function twice<Product>(text: string, stage: (file: VFile) => Product | Promise<Product>) {
  const run = async () => {
    const file = new VFile({ path: 'talk.md', value: text })
    const product = deeplyFrozen(await stage(file))
    return { product, value: file.value, messages: file.messages.map(message => ({ ...message })) }
  }
  const first = await run()
  expect(first.value).toBe(text)
  expect(await run()).toStrictEqual(first)
  return first.product
}

/** Takes a talk through all stages, each called twice with products that are frozen. */
async function walk({ text, audiences, sources }: Typed): Promise<void> {
  const works = new Map((JSON.parse(sources) as Source[]).map(source => [source.id, source]))
  const read = await twice(text, file => outline(file, () => missing))
  const argument = await twice(text, file => toArgument(read, deeplyFrozen(works), file))
  const profiles = deeplyFrozen(readProfiles(audiences, 'audiences.yml', new VFile()))
  const kept = new Map<string | undefined, ReadonlySet<string>>()
  for (const profile of [deeplyFrozen(wholeProfile(argument.matter)), ...profiles.values()]) {
    const within = deeplyFrozen(kept.get(profile.nestedIn))
    const chosen = await twice(text, file =>
      forAudience(argument, profile, file, { within, explained: true }),
    )
    kept.set(profile.name, keptIds(chosen.selection))
    const deck = await twice(text, () => toDeck(chosen.argument))
    const formatted = deeplyFrozen({
      bibliography: new Map(argument.sources.map(({ id }) => [id, `<div><i>${id}</i> &amp; others</div>`])),
      citations: new Map<string, string>(),
    })
    const needs = await twice(text, () => needsOf(deck, formatted))
    const resources = deeplyFrozen({ ...bare, formatted })
    await twice(text, file => toHtml(deck, needs, resources, file))
  }
}

test('no stage changes what it is given: called twice, each makes the same of any outline', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(randomOutline, ({ text }) => walk({ text, audiences: '', sources: '[]' })),
    { numRuns: 60 },
  )
})

test('nor for audiences that get different parts of it', { timeout: 120_000 }, async () => {
  const limited = talks.map(({ text, dropped }) => {
    const parents = `{detail: 2, topics: {only: [lunch, cost], drop: cost}, pin: {drop: [${dropped}]}, minutes: 2}`
    return { text, audiences: `parents: ${parents}\npress: {minutes: 1, cut: backup}`, sources: '[]' }
  })
  const several = fc.gen().map(g => {
    const { files } = randomTalk(max => g(fc.nat, max))
    const file = (name: string) => files[`outline/${name}`] ?? ''
    return { text: file('school.md'), audiences: file('audiences.yml'), sources: file('sources.json') }
  })
  await fc.assert(fc.asyncProperty(fc.oneof(limited, several), walk), { numRuns: 30 })
})

test('a frozen product cannot be changed anywhere', () => {
  const frozen: { list: number[]; map: Map<string, { deep: number }>; set: Set<number> } = deeplyFrozen({
    list: [1],
    map: new Map([['a', { deep: 1 }]]),
    set: new Set([1]),
  })
  const deep = frozen.map.get('a') ?? { deep: 0 }
  const changes = [
    () => frozen.list.push(2),
    () => frozen.map.set('b', deep),
    () => frozen.set.delete(1),
    () => Object.assign(deep, { deep: 2 }),
  ]
  for (const change of changes) expect(change).toThrow(TypeError)
  expect(frozen).toEqual({ list: [1], map: new Map([['a', { deep: 1 }]]), set: new Set([1]) })
})
