import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { test } from '../fixtures/project.js'

const bridge = '# Bridge\n\n## It holds\n\n- Evidence: Forty years without a crack\n'

test.for(['.', 'outline', './outline/', 'outline/bridge.md'])(
  '%s names the outline',
  async (name, { project }) => {
    project.write({ 'outline/bridge.md': bridge })
    expect(await project.rostrum('build', name, 'outline/bridge.md')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^bridge: .*\n {2}dist\/bridge\/deck.html\n.*\n$/),
    })
  },
)

test('outlines that would overwrite each other are refused', async ({ project }) => {
  project.write({ 'outline/bridge.md': bridge, 'outline/Bridge.markdown': bridge, 'talks/bridge.md': bridge })
  expect(await project.rostrum('build')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'rostrum: `outline/Bridge.markdown` and `outline/bridge.md` would both make the talk `bridge`.\n' +
      '  Rename one of them.\n',
  })
  const two = ['outline/bridge.md', 'talks/bridge.md']
  expect(await project.rostrum('build', ...two, '--out', 'out')).toMatchObject({ code: 2 })
  expect(await project.rostrum('build', ...two)).toMatchObject({ code: 0 })
})

test('an outline may be a symbolic link, as long as it stays in the project', async ({ project }) => {
  project.write({ 'talk/outline/bridge.md': bridge, 'talk/drafts/notes.txt': '', 'talks/notes.txt': '' })
  symlinkSync('../outline/bridge.md', join(project.folder, 'talk/drafts/spring.md'))
  symlinkSync('../talk/outline/bridge.md', join(project.folder, 'talks/autumn.md'))
  expect(await project.rostrum('build', 'talk/drafts/spring.md')).toMatchObject({ code: 0 })
  expect(await project.rostrum('build', 'talks/autumn.md')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      "talks/autumn.md error Cannot use `autumn.md`: it is outside the project's folder file-outside\n" +
      '  mend: Copy the file into the project.\n\n1 error\nautumn: not written\n',
  })
})

test('what is not there is told with a name that is really near, and is a file', async ({ project }) => {
  project.write({ 'notes.md': bridge, 'a.md': bridge, 'tolls.md/x': '' })
  symlinkSync('nowhere.md', join(project.folder, 'pier.md'))
  const said = async (name: string) => (await project.rostrum('build', name)).stderr
  expect(await said('note.md')).toBe('rostrum: Cannot find `note.md`.\n  Did you mean `notes.md`?\n')
  for (const name of ['nope.md', 'm.md', 'toll.md', 'piers.md', 'a.md/x'])
    expect(await said(name)).toBe(`rostrum: Cannot find \`${name}\`.\n`)
  expect(await said('pier.md')).toMatch(
    /^rostrum: Cannot find `pier.md`: it is a link that leads to nothing\.\n/,
  )
})
