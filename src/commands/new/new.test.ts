import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'

test('the starter builds with nothing to mend', async ({ project }) => {
  const { code, stdout } = await project.rostrum('new', 'school-lunches')
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'outline/school-lunches.md\n' })
  expect(project.read('outline/school-lunches.md')).toContain('\n# School lunches\n')
  const built = await project.rostrum('build', '--strict')
  expect({ code: built.code, stderr: built.stderr }).toEqual({ code: 0, stderr: '' })
  expect(project.read('dist/school-lunches/deck.html')).toContain('Our own survey of all pupils')
  expect(await project.rostrum('check', '--no-browser', '--strict')).toMatchObject({
    code: 0,
    stderr: 'no problems\n',
  })
})

test.for([
  ['Häuser am Fluß', 'outline/Häuser am Fluß.md', '# Häuser am Fluß'],
  ['outline/bridge.md', 'outline/bridge.md', '# Bridge'],
  ['پل.markdown', 'outline/پل.md', '# پل'],
])('a talk can be called %s', async ([name = '', path = '', heading], { project }) => {
  expect(await project.rostrum('new', name)).toMatchObject({ code: 0, stdout: `${path}\n` })
  expect(project.read(path)).toContain(`\n${heading}\n`)
})

test('a file that exists is left as it is', async ({ project }) => {
  project.write({ 'outline/bridge.md': 'mine' })
  expect(await project.rostrum('new', 'bridge')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'rostrum: `outline/bridge.md` exists already.\n  Choose another name; nothing was changed.\n',
  })
  expect(project.read('outline/bridge.md')).toBe('mine')
})

test.for(['../bridge', 'school/lunch', '.hidden', '_part', 'bridge.', 'bridge ', '-- ', 'a\nb', 'README'])(
  'the name %j is refused',
  async (name, { project }) => {
    const { code, stderr } = await project.rostrum('new', '--', name)
    expect(stderr).toMatch(/^rostrum: Unexpected name `/)
    expect({ code, files: project.files() }).toEqual({ code: 2, files: [] })
  },
)

test('a name is needed, and one is enough', async ({ project }) => {
  expect((await project.rostrum('new')).stderr).toContain('Expected a name for the talk.')
  expect((await project.rostrum('new', 'school', 'lunch')).stderr).toContain('Unexpected argument `lunch`')
  expect(project.files()).toEqual([])
})

test('a file that is called outline is in the way, and stays', async ({ project }) => {
  project.write({ outline: 'my notes' })
  expect(await project.rostrum('new', 'bridge')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'rostrum: Cannot write `outline/bridge.md`: a file stands where a folder is needed.\n',
  })
  expect(project.files()).toEqual(['outline'])
})
