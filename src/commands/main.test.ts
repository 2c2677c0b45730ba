import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/project.js'
import { commands, help } from './commands.js'

test('without arguments it says how it is used, and that this was not', async ({ project }) => {
  expect(await project.rostrum()).toEqual({ code: 2, stdout: '', stderr: help })
})

test('--help is the help text, and names every command', async ({ project }) => {
  for (const argv of [['--help'], ['-h'], ['help']])
    expect(await project.rostrum(...argv)).toEqual({ code: 0, stdout: help, stderr: '' })
  for (const name of Object.keys(commands)) expect(help).toContain(`\n  ${name} `)
})

test.for(Object.entries(commands))('%s --help is its help text', async ([name, command], { project }) => {
  const { help: text } = await command.load()
  expect(text).toContain(`\nUsage: rostrum ${name} `)
  for (const argv of [
    [name, '--help'],
    [name, 'outline.md', '-h'],
    ['help', name],
  ])
    expect(await project.rostrum(...argv)).toEqual({ code: 0, stdout: text, stderr: '' })
})

test('--version is the version of package.json', async ({ project }) => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  for (const argv of [['--version'], ['-v'], ['build', '--version']])
    expect(await project.rostrum(...argv)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

describe('what is not understood exits 2, with one message and without a stack', () => {
  const known = Object.keys(commands)
    .map(name => `\`${name}\``)
    .join(', ')
  test.for([
    [['bild'], 'Unknown command `bild`. Did you mean `build`?'],
    [['constructor'], `Unknown command \`constructor\`. Known are ${known}.`],
    [['help', 'presnt'], 'Unknown command `presnt`. Did you mean `present`?'],
    [
      ['talk.md'],
      `Unknown command \`talk.md\`. Known are ${known}.\n  To build an outline: rostrum build talk.md`,
    ],
    [['--verison'], 'Unknown option `--verison`. Did you mean `--version`?'],
    [['build', '--srtict'], 'Unknown option `--srtict`. Did you mean `--strict`?'],
    [['build', '--format', 'jsno'], 'Unknown value `jsno` of `--format`. Did you mean `json`?'],
    [['build', 'outline/bridg.md'], 'Cannot find `outline/bridg.md`.\n  Did you mean `outline/bridge.md`?'],
    [['build', 'bridge'], 'Cannot find `bridge`.\n  Did you mean `outline/bridge.md`?'],
    [['build', 'timetable.md'], 'Cannot find `timetable.md`.'],
    [['present', '--port', 'abc'], 'Unexpected port `abc`, expected a number from 0 to 65535.'],
    [['present', '--port', '65536'], 'Unexpected port `65536`, expected a number from 0 to 65535.'],
    [['present', 'timetable.md'], 'Cannot find `timetable.md`.'],
    [['doctor', 'bridge.md'], 'Unexpected argument `bridge.md`, expected none.'],
  ] as const)('rostrum %s', async ([argv, message], { project }) => {
    project.write({ 'outline/bridge.md': '# Bridge\n' })
    expect(await project.rostrum(...argv)).toEqual({ code: 2, stdout: '', stderr: `rostrum: ${message}\n` })
  })
})

test.for(['build', 'present'])(
  '%s in a folder without outlines says how to start',
  async (name, { project }) => {
    project.write({ 'outline/README.md': '# How we write\n', 'notes.md': '# Notes\n' })
    expect(await project.rostrum(name)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'rostrum: Cannot find an outline: there is no Markdown file in `outline`.\n' +
        '  Name a file, `rostrum build talk.md`, or start one: `rostrum new my-talk`.\n',
    })
  },
)
