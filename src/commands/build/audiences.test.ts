import { expect } from 'vitest'
import { type TestProject, test } from '../../fixtures/project.js'

const school = `# School

Thesis: A free lunch is the cheapest help.

## Hunger costs lessons

### Hungry pupils learn less {.must}

- Evidence: Tired pupils named breakfast first
- Evidence: The council's own figures say so {for=council}

### The kitchen stands ready {.could}

- Evidence: It has stood since 1962
`

function writeSchool(project: TestProject, audiences: string): void {
  project.write({ 'outline/school.md': school, 'outline/audiences.yml': audiences })
}

const two = 'parents: {minutes: 2}\ncouncil: {minutes: 30, label: The council}\n'

test('--all builds the whole outline and every audience, each with its own text alone', async ({
  project,
}) => {
  writeSchool(project, two)
  const { code, stdout, stderr } = await project.rostrum('build', '--all')
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('error') })
  expect(stdout.replaceAll(/[\d.]+ (KB|of|min|slides)/g, 'N $1')).toBe(
    [
      'school: N slides, N min, N KB',
      '  dist/school/deck.html',
      '  dist/school/speaker.html (private: your notes)',
      'school for parents: N slides, N of N min, N KB',
      '  dist/school/parents/deck.html',
      '  dist/school/parents/speaker.html (private: your notes)',
      'school for council: N slides, N of N min, N KB',
      '  dist/school/council/deck.html',
      '  dist/school/council/speaker.html (private: your notes)',
      '',
    ].join('\n'),
  )
  for (const page of ['deck', 'speaker']) {
    expect(project.read(`dist/school/council/${page}.html`)).toContain('own figures say so')
    expect(project.read(`dist/school/parents/${page}.html`)).not.toContain('own figures say so')
    expect(project.read(`dist/school/parents/${page}.html`)).not.toContain('since 1962')
    expect(project.read(`dist/school/council/${page}.html`)).toContain('since 1962')
  }
})

test('a variant has the same bytes built alone and among the others', async ({ project }) => {
  writeSchool(project, `${two}children: {nested-in: parents}\n`)
  await project.rostrum('build', '--all')
  const paths = project.files().filter(path => path.startsWith('dist/'))
  expect(paths).toHaveLength(8)
  const together = paths.map(project.read)
  for (const variant of [[], ['--audience', 'parents'], ['--audience', 'council', '--audience', 'children']])
    expect(await project.rostrum('build', ...variant)).toMatchObject({ code: 0 })
  expect(paths.map(project.read)).toEqual(together)
  expect(project.read('dist/school/children/deck.html')).not.toContain('since 1962')
})

test('--minutes fits the whole outline, and an audience whatever it has', async ({ project }) => {
  writeSchool(project, two)
  const { stdout } = await project.rostrum('build', '--minutes', '2')
  expect(stdout).toMatch(/^school: \d+ slides, [\d.]+ of 1\.8 min, /)
  expect(project.read('dist/school/deck.html')).not.toContain('since 1962')
  const tooShort = await project.rostrum('build', '--audience', 'council', '--minutes', '0.5')
  expect(tooShort.stderr).toContain(' a talk of 0.5 minutes has 27 s time-talk-over')
  // The council's own time stands in a file, but it is not the one that counts.
  expect(tooShort.stderr).not.toContain('The time is set here')
  const council = await project.rostrum('build', '--audience', 'council', '--minutes', '2')
  expect(council.stdout).toMatch(/^school for council: \d+ slides, [\d.]+ of 1\.8 min, /)
  expect(project.read('dist/school/council/deck.html')).not.toContain('since 1962')
})

test('--format json tells of each variant', async ({ project }) => {
  writeSchool(project, two)
  const { stdout } = await project.rostrum('build', '--audience', 'parents', '--format', 'json')
  expect(JSON.parse(stdout).talks).toMatchObject([
    { name: 'school', audience: 'parents', budget: 108, seconds: expect.any(Number) },
  ])
})

test('what is wrong for one audience is said of it, and the others are built', async ({ project }) => {
  writeSchool(project, `${two}teachers: {minutes: 10, theme: chalk}\n`)
  const picture = school.replace(
    '### The kitchen',
    '### A meal {for=council .must}\n\n- It is warm\n\n![A warm meal](meal.png)\n\n### The kitchen',
  )
  project.write({ 'outline/school.md': picture })
  const { code, stdout, stderr } = await project.rostrum(
    'build',
    '--audience',
    'parents',
    '--audience',
    'council',
  )
  expect(code).toBe(1)
  expect(stdout).toMatch(/^school for parents: .*\n(?: .*\n)*school for council: /)
  expect(stderr).toMatch(/error Cannot find `meal\.png` file-missing \(for `council`\)\n/)
  expect(project.read('dist/school/council/deck.html')).toContain('A warm meal')
  expect(project.read('dist/school/parents/deck.html')).not.toMatch(/warm meal|meal\.png/)
  const all = await project.rostrum('build', '--all')
  expect(all.stderr).toMatch(
    /error Cannot find `meal\.png` file-missing \(for the whole outline, `council`\)\n/,
  )
  expect(all.stderr.match(/meal\.png` file-missing/g)).toHaveLength(1)
  expect(all.stderr).toMatch(/warning There is no theme `chalk`.* \(for `teachers`\)\n/)
})

test('an unknown audience is a mistake of usage, and names those that there are', async ({ project }) => {
  writeSchool(project, two)
  expect(await project.rostrum('build', '--audience', 'parnts')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'rostrum: Unknown audience `parnts`. Did you mean `parents`?\n  Known are `parents`, `council`.\n',
  })
  expect(await project.rostrum('build', '--minutes', 'ten')).toMatchObject({
    code: 2,
    stderr: 'rostrum: Unexpected minutes `ten`, expected a number above 0.\n',
  })
  expect(project.files().filter(path => path.startsWith('dist/'))).toEqual([])
})

test('of several outlines those are built that know the audience', async ({ project }) => {
  project.write({
    'outline/school.md': `---\naudiences: {parents: {minutes: 5}}\n---\n\n${school.replace(' {for=council}', '')}`,
    'outline/bridge.md': '# Bridge\n\n## It holds\n\n- Forty years without a crack\n',
  })
  const { code, stdout } = await project.rostrum('build', '--audience', 'parents')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^school for parents: .*\n.*\n.*\n$/)
  const all = await project.rostrum('build', '--all')
  expect(all.stdout.match(/^\S.*?:/gm)).toEqual(['bridge:', 'school:', 'school for parents:'])
})

test('the file of the audiences is the one that the front matter names, and has to be there', async ({
  project,
}) => {
  project.write({
    'outline/school.md': `---\naudiences: hearers.yml\n---\n\n${school.replace(' {for=council}', '')}`,
    'outline/hearers.yml': 'parents: {minutes: 5}\n',
    'outline/audiences.yml': 'pupils: {minutes: 5}\n',
  })
  expect(await project.rostrum('build', '--audience', 'parents')).toMatchObject({ code: 0 })
  expect(await project.rostrum('build', '--audience', 'pupils')).toMatchObject({ code: 2 })
  project.write({ 'outline/school.md': '---\naudiences: hearer.yml\n---\n\n# School\n' })
  expect(await project.rostrum('build')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'outline/school.md:2:1 error Cannot find `hearer.yml` file-missing\n 2 | audiences: hearer.yml\n',
    ),
  })
})
