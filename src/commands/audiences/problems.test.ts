import { performance } from 'node:perf_hooks'
import { expect } from 'vitest'
import { type TestProject, test } from '../../fixtures/project.js'

const school = `---
bibliography: sources.json
---

# School

Thesis: A free lunch is the cheapest help.

## Hunger costs lessons

### Hungry pupils learn less {#learning .must}

- Evidence: Tired pupils named breakfast first [@lee]
- Evidence: The council's figures say so [@lee] {for=council}

### The kitchen stands ready {#kitchen}

- Evidence: It has stood since 1962 [@lee]
`

/** Has the same folder, and mistakes of its neighbour must not touch it. */
const bridge =
  '---\naudiences: {walkers: {minutes: 5}}\n---\n\n# Bridge\n\n## It holds\n\n- Forty years without a crack\n'

const files = {
  'outline/bridge.md': bridge,
  'outline/school.md': school,
  'outline/audiences.yml': 'parents: {minutes: 3}\ncouncil: {minutes: 3}\n',
  'outline/sources.json': JSON.stringify([{ id: 'lee', type: 'book', title: 'Lunch' }]),
}

/** Builds all; asserts that the bridge was built, and gives what was said at the places of errors. */
async function errorsOf(project: TestProject, changed: Readonly<Record<string, string>>) {
  project.write({ ...files, ...changed })
  const { code, stdout, stderr } = await project.rostrum('build', '--all')
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.not.stringMatching(/^ {4}at /m) })
  expect(stdout).toContain('  dist/bridge/walkers/deck.html\n')
  return { stdout, errors: stderr.match(/^\S+ error .*/gm) }
}

test.for([
  [
    'a cycle of `extends`',
    { 'outline/audiences.yml': 'council: {extends: press}\nparents: {}\npress: {extends: council}\n' },
    'outline/audiences.yml:1:11 error Cannot follow `extends`: `council` → `press` → `council` is a cycle extends-cycle',
  ],
  [
    'a cycle of includes',
    {
      'outline/school.md': `${school}\n:::include{file=parts/cook.md}\n:::\n`,
      'outline/parts/cook.md': '## The cook is ready\n\n:::include{file=../school.md}\n:::\n',
    },
    'outline/parts/cook.md:3:1 error Cannot include `../school.md`: `outline/school.md` → `outline/parts/cook.md` → `outline/school.md` is a cycle include-cycle',
  ],
  [
    'an audience that there is not',
    { 'outline/school.md': school.replace('for=council', 'for=counsil') },
    'outline/school.md:14:3 error Cannot find the audience `counsil` audience-unknown',
  ],
  [
    'a length below nothing',
    { 'outline/audiences.yml': 'council: {}\nparents:\n  minutes: -3\n' },
    'outline/audiences.yml:3:3 error Unexpected `minutes: -3`, expected a number of minutes above 0 audiences-invalid',
  ],
  [
    'a field that there is not',
    { 'outline/audiences.yml': 'council: {}\nparents: {minuts: 3}\n' },
    'outline/audiences.yml:2:11 error Unexpected field `minuts` of audience `parents` field-unknown',
  ],
  [
    'audiences that are not YAML',
    { 'outline/audiences.yml': 'council: {}\nparents: {minutes: 3\n' },
    expect.stringMatching(
      /^outline\/audiences\.yml:[23]:\d+ error Cannot read the audiences: .* audiences-invalid$/,
    ),
  ],
  [
    'audiences without names',
    { 'outline/audiences.yml': '- council\n- parents\n' },
    'outline/audiences.yml:1:1 error The audiences are not listed by their names audiences-invalid',
  ],
  [
    'an id that is used twice',
    { 'outline/school.md': school.replace('#kitchen', '#learning') },
    'outline/school.md:16:1 error Two things have the id `#learning` id-duplicate',
  ],
] as const)(
  '%s is said once, at its line, and other talks are built',
  async ([, changed, error], { project }) => {
    const { errors, stdout } = await errorsOf(project, changed)
    expect(errors).toEqual([error])
    expect(stdout).not.toContain('dist/school')
  },
)

test('BibTeX that is broken is said once, and keeps no talk from being built', async ({ project }) => {
  const { errors, stdout } = await errorsOf(project, {
    'outline/school.md': school.replace('sources.json', 'sources.bib'),
    'outline/sources.bib': '@book{kim, title = {Bread}}\n\n@book{lee,\n  title = {Lunch},\n',
  })
  expect(errors).toEqual([
    'outline/sources.bib:3:1 error Cannot read `outline/sources.bib`: the entry `lee` is not closed sources-invalid',
  ])
  expect(stdout).toContain('dist/school')
})

test('what must be kept and takes longer than the talk is built whole, with what to demote', async ({
  project,
}) => {
  const { errors, stdout } = await errorsOf(project, {
    'outline/school.md': school
      .replace('first [@lee]', 'first [@lee] {.must time=9m}')
      .replace(' {for=council}', ''),
  })
  expect(errors).toEqual([
    expect.stringMatching(
      /^outline\/school\.md:13:3 error What must be kept takes 10 min .*: a talk of 3 minutes has 2 min 42 s time-talk-over \(for `parents`, `council`\)$/,
    ),
  ])
  expect(stdout).toContain('  dist/school/council/deck.html\n')
  expect(project.read('dist/school/parents/deck.html')).toContain('named breakfast first')
})

test('an audience that nobody described is a mistake of usage, and nothing is built', async ({ project }) => {
  project.write(files)
  expect(await project.rostrum('build', '--audience', 'nobody')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'rostrum: Unknown audience `nobody`. Known are `walkers`, `parents`, `council`.\n',
  })
  const near = await project.rostrum('build', '--audience', 'counsil')
  expect(near).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean `council`?') })
  expect(project.files().filter(path => path.startsWith('dist/'))).toEqual([])
})

test('a bibliography of 10,000 works, of which one is cited, takes less than a second more', async ({
  project,
}) => {
  const entry = (key: string) =>
    `@article{${key},\n  title = {Lunch in {School} ${key}},\n  author = {Lee, Ann and Kim, Bo},\n  journal = {Meals},\n  year = 2020,\n  pages = {1--9}\n}\n\n`
  const works = Array.from({ length: 10_000 }, (_, index) => entry(`w${index}`)).join('')
  project.write({ ...files, 'outline/school.md': school.replace('sources.json', 'sources.bib') })
  const build = async (bibliography: string) => {
    project.write({ 'outline/sources.bib': bibliography })
    const start = performance.now()
    expect(await project.rostrum('build', 'outline/school.md')).toMatchObject({ code: 0 })
    return performance.now() - start
  }
  await build(entry('lee'))
  const small = await build(entry('lee'))
  const large = await build(works + entry('lee'))
  expect(large - small).toBeLessThan(1000)
  expect(project.read('dist/school/deck.html')).toContain('Lunch in School lee')
})
