import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect } from 'vitest'
import { toArgument } from '../argument/to-argument.js'
import { test } from '../fixtures/project.js'
import { outline } from '../outline/outline.js'

/** The template that README shows. */
const [, example = ''] =
  /```hbs\n([\s\S]*?)```/.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')) ?? []

const talk = (...claims: readonly string[]) => `# School\n\n${claims.join('\n\n')}\n`
const bell = '## The bell rings {.bell}\n\n- Evidence: Twice a day [it does](https://bell.example)'

/** What each slide's element begins with, as far as its density. */
const classesIn = (deck: string) => [...deck.matchAll(/class="slide ([^"]*)"/g)].map(([, names]) => names)

test('a heading’s class names a template of one’s own, which shows a claim', async ({ project }) => {
  project.write({ 'outline/school.md': talk(bell), 'templates/slides/bell.hbs': example })
  expect(await project.rostrum('build')).toMatchObject({ code: 0, stderr: '' })
  const deck = project.read('dist/school/deck.html')
  expect(classesIn(deck)).toEqual(['title roomy', 'claim bell roomy'])
  expect(deck).toMatch(/<p class="kicker">Listen<\/p>\n<h2 id="[^"]*" class="headline">The bell rings/)
  expect(deck).toContain('<li class="line evidence"')
})

test('a kind of one’s own is judged as the claim that it is', async ({ project }) => {
  const long =
    '## The bell rings once for every pupil who was late on any of the days of the week before it {.bell}'
  project.write({
    'outline/school.md': talk('Thesis: It is loud.', bell, long),
    'templates/slides/bell.hbs': example,
  })
  const { stderr } = await project.rostrum('check', '--no-browser')
  expect(stderr).toContain('claim-unsupported')
  expect(stderr).toContain('claim-too-long')
})

test('it shows whatever stands under its heading: a picture, a list to be drawn, nothing', async ({
  project,
}) => {
  const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='
  project.write({
    'outline/school.md': talk(
      `## Look {.bell}\n\n![A bell](${picture})`,
      '## Then {.bell .timeline}\n\n- 1990: Hung\n- 2010: Rung',
      '## Hear {.bell}\n\n> It is loud.\n>\n> — Ann Lee',
      '## {.bell}\n\n- Only words',
      '## Unrung {.bells}\n\n- Silent',
    ),
    'templates/slides/bell.hbs': example,
    'templates/slides/läute-werk_2.hbs': example,
  })
  const { stderr } = await project.rostrum('build')
  expect(stderr).toContain('Did you mean `.bell`?')
  const kinds = classesIn(project.read('dist/school/deck.html'))
  expect(kinds.map(names => names?.replace(/ (?:roomy|normal|dense)$/, ''))).toEqual([
    'title',
    'claim bell',
    'claim bell timeline',
    'claim bell',
    'quote',
    'claim bell',
    'claim',
  ])
})

test('other letters, digits, hyphens: whatever may be a class', async ({ project }) => {
  project.write({
    'outline/school.md': talk('## It rings {.läute-werk_2}\n\n- Twice a day'),
    'templates/slides/läute-werk_2.hbs': example,
  })
  expect(await project.rostrum('build')).toMatchObject({ code: 0, stderr: '' })
  expect(classesIn(project.read('dist/school/deck.html'))).toContain('claim läute-werk_2 roomy')
})

test('a class is no slip of the pen where it has a template', async ({ project }) => {
  project.write({ 'outline/school.md': talk('## It rings {.mast}\n\n- Twice a day') })
  expect((await project.rostrum('build')).stderr).toContain('A class that means nothing: `.mast`')
  project.write({ 'templates/slides/mast.hbs': example })
  expect(await project.rostrum('build')).toMatchObject({ code: 0, stderr: '' })
})

test('a template near a built-in one is a slip of the pen, unless a heading of the talk names it', async ({
  project,
}) => {
  project.write({ 'outline/school.md': talk(bell), 'templates/slides/clam.hbs': example })
  const { code, stderr } = await project.rostrum('build')
  expect(code).toBe(1)
  expect(stderr).toContain('Unexpected template `slides/clam`, expected the name of a built-in one')
  expect(stderr).toContain('Did you mean `slides/claim`?')
  project.write({
    'outline/school.md': talk(bell, '## For some {.clam for=council}\n\n- Only'),
    'outline/audiences.yml': 'council: {}\npupils: {}\n',
  })
  expect(await project.rostrum('build', '--all')).toMatchObject({ code: 0, stderr: '' })
  expect(classesIn(project.read('dist/school/pupils/deck.html'))).toEqual(['title roomy', 'claim roomy'])
  expect(classesIn(project.read('dist/school/council/deck.html'))).toContain('claim clam roomy')
})

test.for(['must', 'timeline', 'center', 'two words', 'old/bell'])(
  'a template `%s` is an error: no heading can ask for it',
  async (name, { project }) => {
    project.write({ 'outline/school.md': talk(bell), [`templates/slides/${name}.hbs`]: example })
    const { code, stderr } = await project.rostrum('build')
    expect(code).toBe(1)
    expect(stderr).toContain(`Unexpected template \`slides/${name}\``)
    expect(stderr).toContain('A kind of your own has a name that may be a class and means nothing else.')
  },
)

test('one that is never used, and like no other, is left alone', async ({ project }) => {
  project.write({ 'outline/school.md': talk('## It rings\n\n- Twice'), 'templates/slides/bell.hbs': example })
  expect(await project.rostrum('build')).toMatchObject({ code: 0, stderr: '' })
})

test('a template that cannot be used is an error with its line', async ({ project }) => {
  project.write({ 'outline/school.md': talk(bell), 'templates/slides/bell.hbs': '<h2>\n{{{headlin}}}</h2>' })
  const { code, stderr } = await project.rostrum('build')
  expect(code).toBe(1)
  expect(stderr).toContain('templates/slides/bell.hbs:2')
  expect(stderr).toContain('Cannot use the template `slides/bell`: it has no field `headlin`')
  expect(stderr).toContain('Its fields are those that the built-in template `slides/claim` uses.')
})

test.each([
  ['# School {.bell}\n\n## It rings', '1:1', 'the title'],
  ['# School\n\n## Bells {.bell}\n\n### It rings\n\n- Loud', '3:1', 'a section'],
  ['# School\n\n## It rings {.bell .conclusion}\n\n- Loud', '3:1', 'a conclusion'],
])('on what is no claim it is a warning (%j)', async (text, place, what) => {
  const file = new VFile({ path: 'school.md', value: text })
  toArgument(
    outline(file, () => missing, { ownKinds: ['bell'] }),
    new Map(),
    file,
  )
  expect(
    file.messages.map(message => [message.place && `${message.line}:${message.column}`, message.reason]),
  ).toEqual([[place, `\`.bell\` does nothing on ${what}: it belongs on a claim`]])
})

const missing = { problem: { ruleId: 'file-missing', reason: 'Cannot find it', note: '' } } as const
