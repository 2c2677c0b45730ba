import fc from 'fast-check'
import { expect } from 'vitest'
import { report } from './diagnostics/report.js'
import { type ExportOptions, exportScript, exportTalk } from './export-talk.js'
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
    shows: ['slides', 'notes'],
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
  const broken = await draftIn(project, '# Bridge\n\n:::include{file=arch.md}\n:::\n')
  const { products } = await exportScript(broken.read, {}, { as: ['text'], allowErrors: true })
  expect(products).toEqual([])
  expect(broken.read.file.messages.map(({ ruleId }) => ruleId)).toEqual(['file-missing'])
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

const faulty = `# Bridge

## It holds

- It does

## It lasts

- Since long [@nobody]

## It pays

- It does

Note: ![The toll](toll.png) is here.
`

/** A format that shows so much of slides, and what comes of it. */
async function exportedFrom(project: TestProject, shows: Format['shows'], options: ExportOptions = {}) {
  project.write({ 'outline/works.json': '[{"id": "lee2020", "title": "Arches", "type": "book"}]' })
  const draft = await draftIn(project, `---\nbibliography: works.json\n---\n\n${faulty}`)
  return (await exportTalk(draft, { ...curious('speaker', []), shows }, options)).length
}

test('a link that the edge of its page cuts off is an error, and keeps no PDF from being made', async ({
  project,
}) => {
  const lossy: Format = {
    ...curious('everyone', []),
    async make({ file }) {
      report(file, 'pdf-link-lost', 'Page 2 of the PDF has 0 links instead of 1')
      return [{ name: 'deck.pdf', content: '' }]
    },
  }
  const draft = await draftIn(project)
  expect(await exportTalk(draft, lossy, {})).toHaveLength(1)
  expect(draft.file.messages.map(({ fatal }) => fatal)).toEqual([true])
})

test('slides with an error are not exported but where that is allowed, and the others are', async ({
  project,
}) => {
  expect(await exportedFrom(project, ['slides'])).toBe(0)
  expect(await exportedFrom(project, ['slides'], { slides: new Set([1, 2]) })).toBe(1)
  expect(await exportedFrom(project, ['slides'], { slides: new Set([2, 3]) })).toBe(0)
  expect(await exportedFrom(project, ['slides'], { slides: new Set([4]) })).toBe(1)
  expect(await exportedFrom(project, ['slides', 'notes'], { slides: new Set([4]) })).toBe(0)
  expect(await exportedFrom(project, ['notes'], { slides: new Set([3]) })).toBe(1)
  expect(await exportedFrom(project, [])).toBe(1)
  expect(await exportedFrom(project, ['slides', 'notes'], { allowErrors: true })).toBe(1)
})

test('of a template with an error only its own slides are held back, of a part all', async ({ project }) => {
  project.write({
    'templates/slides/section.hbs': '{{#if',
    'templates/slides/title.hbs': '<h1>{{title}}</h1>',
  })
  const options = { slides: new Set([2]) }
  expect(await exportedFrom(project, ['slides'], options)).toBe(1)
  project.write({ 'templates/slides/claim.hbs': '{{nothing}}' })
  expect(await exportedFrom(project, ['slides'], options)).toBe(0)
  expect(await exportedFrom(project, ['slides'], { slides: new Set([1]) })).toBe(1)
  project.write({ 'templates/slides/claim.hbs': '<h2>Mine</h2>', 'templates/partials/body.hbs': '{{/if}}' })
  expect(await exportedFrom(project, ['slides'], { slides: new Set([1]) })).toBe(0)
})
