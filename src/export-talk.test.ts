import fc from 'fast-check'
import { expect } from 'vitest'
import { exportScript, exportTalk } from './export-talk.js'
import type { ExportJob, Format } from './exports/format.js'
import { type TestProject, test } from './fixtures/project.js'
import { draftTalk, readTalk, selectTalk } from './pipeline.js'
import { openProject } from './talk/project.js'

/** Slide 1 is the title; every other slide has words of its own, and so have its notes. */
const talk = `---
minutes: 20
audiences:
  press: {publish: {backup: false}}
---

# Bridge

${[2, 3, 4, 5, 6].map(n => `## Claim shown${n} holds\n\n- Point shown${n}\n\nThen I say said${n}.\n`).join('\n')}
## Spare {.backup}

### Claim shown8 holds

- Point shown8

Then I say said8.
`

async function draftIn(project: TestProject, text = talk) {
  project.write({ 'outline/bridge.md': text })
  const read = await readTalk('outline/bridge.md', openProject(project.folder))
  return draftTalk(read, selectTalk(read, { audience: read.profiles.has('press') ? 'press' : '' }))
}

/** A format that somebody adds and that looks at all it can get at: it keeps its job. */
function curious(reader: Format['reader'], jobs: ExportJob[]): Format {
  return {
    reader,
    needsBrowser: false,
    async make(job) {
      jobs.push(job)
      return [{ name: 'toy.txt', content: job.excerpt.slides.map(({ label }) => label).join('\n') }]
    },
  }
}

/** Every text that can be reached from a value without calling anything. */
function textsIn(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value === 'string') return `${value}\n`
  if (typeof value !== 'object' || value === null || seen.has(value)) return ''
  seen.add(value)
  const parts = value instanceof Map || value instanceof Set ? [...value] : Object.values(value)
  return parts.map(part => textsIn(part, seen)).join('')
}

const numbersAfter = (word: string, text: string) =>
  [...new Set([...text.matchAll(new RegExp(`${word}(\\d)`, 'g'))].map(([, number]) => Number(number)))].sort()

test('a format has no way to slides that were not asked for, and keeps to --slides without knowing of it', async ({
  project,
}) => {
  const draft = await draftIn(project)
  const positions = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1 })
  const reader = fc.constantFrom('everyone' as const, 'speaker' as const)
  await fc.assert(
    fc.asyncProperty(positions, reader, async (asked, reader) => {
      const jobs: ExportJob[] = []
      const [product] = await exportTalk(draft, curious(reader, jobs), { slides: new Set(asked) })
      const expected = asked.filter(position => position > 1).sort()
      expect(numbersAfter('shown', String(product?.content))).toEqual(expected)
      const texts = textsIn(jobs)
      expect(numbersAfter('shown', texts)).toEqual(expected)
      expect(numbersAfter('said', texts)).toEqual(reader === 'speaker' ? expected : [])
      expect(jobs[0]?.excerpt.slides.map(({ position }) => position)).toEqual([...asked].sort())
    }),
    { numRuns: 30 },
  )
})

test('its slides keep the numbers and times that they have in the whole talk', async ({ project }) => {
  const draft = await draftIn(project)
  const jobs: ExportJob[] = []
  for (const slides of [undefined, new Set([5])])
    await exportTalk(draft, curious('everyone', jobs), { slides })
  const [whole, one] = jobs.map(job => job.excerpt.slides)
  expect(one).toEqual([whole?.[4]])
  expect(one?.[0]).toMatchObject({ position: 5, strip: { number: '5 / 6' }, cue: { number: '5' } })
})

test('everyone gets what is published, the speaker all', async ({ project }) => {
  const draft = await draftIn(project)
  const jobs: ExportJob[] = []
  await exportTalk(draft, curious('everyone', jobs), {})
  await exportTalk(draft, curious('speaker', jobs), {})
  const [everyone = '', speaker = ''] = jobs.map(job => textsIn(job))
  expect([numbersAfter('shown', everyone), numbersAfter('said', everyone)]).toEqual([[2, 3, 4, 5, 6], []])
  expect(numbersAfter('said', speaker)).toEqual([2, 3, 4, 5, 6, 8])
})

test('a slide that there is not, and a browser that there is not, are mistakes of the program', async ({
  project,
}) => {
  const { read } = await draftIn(project)
  const text = { as: ['text'] } as const
  await expect(exportScript(read, {}, { ...text, slides: new Set([9]) })).rejects.toThrow(RangeError)
  await expect(exportScript(read, { audience: 'pupils' }, text)).rejects.toThrow(RangeError)
  await expect(exportScript(read, {}, { as: ['pdf'] })).rejects.toThrow(TypeError)
})

test('a talk with an error gives no files, and what a format reports stands on its outline', async ({
  project,
}) => {
  const broken = await draftIn(project, '# Bridge\n\n![Arch](arch.png)\n')
  const { products, talk: found } = await exportScript(broken.read, {}, { as: ['text'] })
  expect(products).toEqual([])
  expect(found.file.messages.map(({ ruleId }) => ruleId)).toEqual(['file-missing'])
  const draft = await draftIn(project)
  const complaining: Format = {
    ...curious('everyone', []),
    async make({ file, excerpt }) {
      const place = excerpt.slides[1]?.slide.place
      file.message('Cannot go on', { place, ruleId: 'pdf-pages', source: 'rostrum' }).fatal = true
      return [{ name: 'toy.txt', content: '' }]
    },
  }
  expect(await exportTalk(draft, complaining, {})).toEqual([])
  expect(draft.file.messages.map(({ reason, line }) => `${line} ${reason}`)).toEqual(['9 Cannot go on'])
})
