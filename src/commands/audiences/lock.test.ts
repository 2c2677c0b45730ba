import { expect } from 'vitest'
import { type TestProject, test } from '../../fixtures/project.js'

/** A school with two claims of one worth, of which the time allows one. */
function school(kitchenWords: number, aulaWords: number): string {
  const note = (words: number) => 'word '.repeat(words).trim()
  return `# School

## What is new {#new}

### The kitchen is built {#kitchen}

- Evidence: It smells of soup {#soup}

${note(kitchenWords)}.

### The aula is built {#aula}

- Evidence: It sounds of choirs {#choirs}

${note(aulaWords)}.
`
}

const audiences = 'teachers: {label: Teachers}\nparents: {minutes: 2.5, reserve: 0}\n'

async function keptIn(project: TestProject): Promise<readonly string[]> {
  const { stdout } = await project.rostrum('audiences', '--json')
  const { units } = JSON.parse(stdout) as {
    units: { id: string; type: string; audiences: Record<string, { kept: boolean }> }[]
  }
  return units
    .filter(({ type, audiences }) => type === 'claim' && audiences.parents?.kept)
    .map(({ id }) => id)
}

const write = (project: TestProject, outline: string, described = audiences) =>
  project.write({ 'outline/school.md': outline, 'outline/audiences.yml': described })

test('a locked plan outlives a longer note, but not a real gain or another length', async ({ project }) => {
  write(project, school(180, 182))
  expect(await keptIn(project)).toEqual(['kitchen'])
  write(project, school(184, 182))
  expect(await keptIn(project)).toEqual(['aula'])

  write(project, school(180, 182))
  const { code, stdout, stderr } = await project.rostrum('audiences', 'lock')
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: 'outline/plan.lock.json (locks parents)\n',
    stderr: '',
  })
  expect(JSON.parse(project.read('outline/plan.lock.json'))).toEqual({
    version: 1,
    talks: {
      school: {
        parents: {
          minutes: 2.5,
          kept: ['kitchen', 'new', 'soup'],
          known: ['aula', 'choirs', 'kitchen', 'new', 'soup'],
        },
      },
    },
  })
  write(project, school(184, 182))
  expect(await keptIn(project)).toEqual(['kitchen'])
  write(project, school(184, 182), audiences.replace('2.5', '2.6'))
  expect(await keptIn(project)).toEqual(['aula'])
  write(project, school(184, 182), audiences.replace('reserve', 'interest: {aula: 2}, reserve'))
  expect(await keptIn(project)).toEqual(['aula'])
})

test('locking again takes the best plan of now, and leaves the locks of other talks', async ({ project }) => {
  write(project, school(180, 182))
  const bridge = { press: { minutes: 3, kept: ['rust'], known: ['rust'] } }
  project.write({ 'outline/plan.lock.json': JSON.stringify({ version: 1, talks: { bridge } }) })
  await project.rostrum('audiences', 'lock')
  write(project, school(184, 182))
  expect(await keptIn(project)).toEqual(['kitchen'])
  await project.rostrum('audiences', 'lock', 'outline/school.md')
  expect(await keptIn(project)).toEqual(['aula'])
  expect(JSON.parse(project.read('outline/plan.lock.json')).talks.bridge).toEqual(bridge)
  expect(project.files().filter(path => path.endsWith('.tmp'))).toEqual([])
})

test('a file of locks that is not understood keeps the talk from being made', async ({ project }) => {
  write(project, school(180, 182))
  project.write({ 'outline/plan.lock.json': '{\n"version": 1,\n"talks": {"school": 4}\n}\n' })
  const { code, stderr, stdout } = await project.rostrum('audiences')
  expect(code).toBe(1)
  expect(stdout + stderr).toMatch(/plan\.lock\.json:3:\d+/)
  expect(stdout + stderr).toContain('`school` is no object')
})

test('nothing is locked where no audience has a length', async ({ project }) => {
  write(project, school(180, 182), 'teachers: {label: Teachers}\n')
  const { code, stderr } = await project.rostrum('audiences', 'lock')
  expect(code).toBe(2)
  expect(stderr).toContain('no audience has `minutes`')
})
