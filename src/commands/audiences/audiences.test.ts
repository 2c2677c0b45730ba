import { expect } from 'vitest'
import { type TestProject, test } from '../../fixtures/project.js'

const school = `# School

Thesis: A free lunch is the cheapest help a school can give. {.must}

## Hunger costs lessons {#hunger}

### Hungry pupils learn less {#learning .must}

- Evidence: Tired pupils named breakfast first {#breakfast}
- Evidence: Two lessons a day are lost {#lost for=teachers}

### The kitchen stands ready {#kitchen .could}

- Evidence: It has stood since 1962 {#since}

### Nobody would have to pay {#pay .could}

- Evidence: The town has set the money aside {#aside}
`
const audiences = `teachers: {label: Teachers, minutes: 30}
parents: {minutes: 2.3}
`

function writeSchool(project: TestProject): void {
  project.write({ 'outline/school.md': school, 'outline/audiences.yml': audiences })
}

/** A line of the matrix as its id and signs. */
function signsOf(stdout: string): Record<string, string> {
  const rows = [...stdout.matchAll(/^ *(\S+) +([●·A-Z]) +([●·A-Z])(?: |$)/gm)]
  return Object.fromEntries(rows.map(([, id = '', first, second]) => [id, `${first}${second}`]))
}

test('the matrix shows what each audience gets, in 80 columns, and says what its signs mean', async ({
  project,
}) => {
  writeSchool(project)
  const { code, stdout, stderr } = await project.rostrum('audiences')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(signsOf(stdout)).toEqual({
    thesis: '●●',
    hunger: '●●',
    learning: '●●',
    breakfast: '●●',
    lost: '●A',
    kitchen: '●●',
    since: '●●',
    pay: '●·',
    aside: '●·',
  })
  expect(stdout).toMatch(/^ +teachers +parents$/m)
  expect(stdout).toMatch(/^minutes given +30 +2\.3$/m)
  expect(stdout).toMatch(/^of at most +27 +2\.1$/m)
  expect(stdout).toContain('A meant for others')
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('audiences that do not fit beside one another come below', async ({ project }) => {
  const names = Array.from({ length: 12 }, (_, index) => `grade-${index + 1}-parents`)
  project.write({
    'outline/school.md': school.replace('for=teachers', ''),
    'outline/audiences.yml': names.map(name => `${name}: {minutes: 30}\n`).join(''),
  })
  const { stdout } = await project.rostrum('audiences')
  for (const name of names) expect(stdout).toContain(name)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('why says what decided, and what it would cost to decide otherwise', async ({ project }) => {
  writeSchool(project)
  const why = async (id: string, name: string) =>
    (await project.rostrum('audiences', 'why', id, '--for', name)).stdout
  expect(await why('learning', 'parents')).toMatch(
    /^`learning` is kept for parents: it is marked `\.must`\.\n/,
  )
  expect(await why('lost', 'parents')).toContain(
    'left out for parents: it is meant for others, by `for=teachers`',
  )
  expect(await why('pay', 'parents')).toMatch(
    /the time does not allow it; it is first kept at [\d.]+ min\.\n(?:.*\n)*To keep it in this talk, 35 s of other things would have to go\.\n$/,
  )
})

test('diff names what one audience alone hears, and why the other does not', async ({ project }) => {
  writeSchool(project)
  const { stdout } = await project.rostrum('audiences', 'diff', 'teachers', 'parents', '--json')
  const { only, shared } = JSON.parse(stdout) as { only: { id: string }[][]; shared: number }
  expect(only.map(units => units.map(({ id }) => id))).toEqual([['lost', 'pay', 'aside'], []])
  expect(shared).toBe(6)
  const { stdout: text } = await project.rostrum('audiences', 'diff', 'teachers', 'parents')
  expect(text).toMatch(/^6 units for both\n\n3 units for teachers alone\n {2}lost {2}Two lessons/)
  expect(text).toMatch(/\n0 units for parents alone\n$/)
})

test('curve says which minute buys what', async ({ project }) => {
  writeSchool(project)
  const { code, stdout } = await project.rostrum('audiences', 'curve', 'parents')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^What each minute buys parents:\n/)
  expect(stdout).toMatch(/\n {2}3 min: .* min\n(?: {4}.*\n)* {4}\+ pay {2}Nobody would have to pay\n/)
  expect(stdout).toMatch(/would have to go to keep what is left out:\n +35 s {2}pay/)
})

test('--json gives the matrix as data', async ({ project }) => {
  writeSchool(project)
  const { stdout } = await project.rostrum('audiences', 'outline/school.md', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    talk: 'school',
    audiences: [
      { name: 'teachers', label: 'Teachers', minutes: 30, budget: 1620 },
      { name: 'parents', budget: 124 },
    ],
    units: expect.arrayContaining([
      expect.objectContaining({
        id: 'lost',
        audiences: {
          teachers: expect.objectContaining({ kept: true }),
          parents: expect.objectContaining({ kept: false, excluded: 'audience' }),
        },
      }),
    ]),
  })
})

test('--html writes a page of its own that says in words what is left out', async ({ project }) => {
  writeSchool(project)
  const { code, stdout } = await project.rostrum('audiences', '--html')
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'dist/school/audiences.html (private: it names what is left out)\n',
  })
  const page = project.read('dist/school/audiences.html')
  expect(page).toContain('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'')
  expect(page).toMatch(/<th scope="col"><bdi>Teachers<\/bdi>/)
  expect(page).toMatch(/Left out<span class="reason">it is meant for others, by for&#x3D;teachers<\/span>/)
  expect(page).not.toMatch(/<script|https?:/)
  await project.rostrum('audiences', '--html', 'for-anna.html', 'outline/school.md')
  expect(project.read('for-anna.html')).toBe(page)
})

test('a talk with mistakes is not judged', async ({ project }) => {
  project.write({ 'outline/school.md': school, 'outline/audiences.yml': 'teachers: {minutes: soon}\n' })
  const { code, stdout, stderr } = await project.rostrum('audiences')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^outline\/audiences\.yml:1:\d+ error /)
})

test.for([
  [['audiences', 'why', 'learning'], 'Expected an audience.'],
  [['audiences', 'why'], 'Expected an id.'],
  [['audiences', 'why', 'lerning', '--for', 'parents'], 'Unknown id `lerning`. Did you mean `learning`?'],
  [['audiences', 'curve', 'parnts'], 'Unknown audience `parnts`. Did you mean `parents`?'],
  [['audiences', 'diff', 'parents'], 'Expected the name of an audience.'],
  [['audiences', 'wyh', 'learning'], 'Unexpected argument `learning`.'],
  [['audiences', 'crve'], 'Unknown question `crve`. Did you mean `curve`?'],
  [['outline', '--titles', '--audience', 'parnts'], 'Unknown audience `parnts`. Did you mean `parents`?'],
] as const)('rostrum %s', async ([argv, message], { project }) => {
  writeSchool(project)
  const { code, stdout, stderr } = await project.rostrum(...argv)
  expect({ code, stdout, first: stderr.split('\n')[0] }).toEqual({
    code: 2,
    stdout: '',
    first: `rostrum: ${message}`,
  })
})

test('of several outlines one has to be named, and it needs audiences', async ({ project }) => {
  project.write({ 'outline/bridge.md': '# Bridge\n', 'outline/school.md': '# School\n' })
  expect(await project.rostrum('audiences')).toMatchObject({
    code: 2,
    stderr:
      'rostrum: Unexpected 2 outlines, expected one.\n  Name one of `outline/bridge.md`, `outline/school.md`.\n',
  })
  expect(await project.rostrum('audiences', 'outline/bridge.md')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^rostrum: Cannot find audiences of the talk `bridge`\.\n/),
  })
})

test('why takes an id as the table prints it, shortened or not, unless several are printed so', async ({
  project,
}) => {
  const claim = (name: string, line: string) => `### Pupils ${name} at noon {#${name}}\n\n- ${line}`
  const claims = [
    claim('learn', 'Ask: Who has eaten?'),
    claim('eat', 'Evidence: Eleven of twelve'),
    claim('sleep', 'Evidence: One of twelve'),
    '### The kitchen of the old school stands ready\n\n- Because: It was mended',
  ]
  project.write({
    'outline/school.md': `# School\n\n## It helps {#help}\n\n${claims.join('\n\n')}\n`,
    'outline/audiences.yml': audiences,
  })
  const why = (id: string) => project.rostrum('audiences', 'why', id, '--for', 'parents')
  const { stdout: table } = await project.rostrum('audiences')
  const printed = table.match(/^ +\S+(?= +[●·])/gm)?.map(id => id.trim()) ?? []
  const [shortened = ''] = printed.filter(id => id.endsWith('…'))
  expect(shortened).toMatch(/^the-kitchen-of-the-old/)
  for (const id of printed.filter(each => each !== 'evidence1'))
    expect(await why(id), id).toMatchObject({ code: 0, stderr: '' })
  expect((await why('question1')).stdout).toMatch(/^`learn\/question1` is /)
  expect((await why(shortened)).stdout).toMatch(/^`the-kitchen-of-the-old-school-stands-ready` /)
  expect(await why('evidence1')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'rostrum: Unexpected `evidence1`: 2 units are called so.\n  Name one of `eat/evidence1`, `sleep/evidence1`.\n',
  })
  expect((await why('sleep/evidence1')).stdout).toMatch(/^`sleep\/evidence1` is /)
  expect((await why('questoin1')).stderr).toContain('Did you mean `learn/question1`?')
})
