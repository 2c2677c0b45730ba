import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'
import { help } from './export.js'
import { exportFormats } from './formats.js'

test('every format is listed, and has a help text of its own', async ({ project }) => {
  for (const [name, format] of Object.entries(exportFormats)) {
    expect(help).toContain(`  ${name.padEnd(10)} ${format.summary}\n`)
    expect(format.help).toContain(`\nUsage: rostrum export ${name} [outline …] [options]\n`)
    for (const option of Object.keys(format.options)) expect(format.help).toContain(` --${option} `)
    for (const argv of [
      ['export', name, '--help'],
      ['help', 'export', name],
    ])
      expect(await project.rostrum(...argv)).toEqual({ code: 0, stdout: format.help, stderr: '' })
  }
})

const names = Object.keys(exportFormats).map(name => `\`${name}\``)

test.for([
  [
    [],
    `Cannot export without a format, expected ${names.join(' or ')}.\n  It comes first: rostrum export pdf`,
  ],
  [
    ['bridge.md'],
    `Cannot export without a format, expected ${names.join(' or ')}.\n  It comes first: rostrum export pdf bridge.md`,
  ],
  [['pfd'], 'Unknown format `pfd`. Did you mean `pdf`?'],
  [['pdf', '--slides', '7-3'], 'Unexpected slides `7-3`, expected `3-7`.'],
  [['pdf', '--paper', 'a3'], 'Unknown value `a3` of `--paper`. Did you mean `a4`?'],
  [['pdf', '--minutes', 'ten'], 'Unexpected minutes `ten`, expected a number above 0.'],
  [['pdf', 'bridg.md'], 'Cannot find `bridg.md`.\n  Did you mean `outline/bridge.md`?'],
] as const)('rostrum export %s is not understood', async ([argv, message], { project }) => {
  project.write({ 'outline/bridge.md': '# Bridge\n' })
  expect(await project.rostrum('export', ...argv)).toEqual({
    code: 2,
    stdout: '',
    stderr: `rostrum: ${message}\n`,
  })
})

test('slides and audiences that no talk has are refused, with those that there are', async ({ project }) => {
  project.write({ 'outline/bridge.md': '# Bridge\n\n## It sways\n\n- Much\n' })
  const { code, stderr } = await project.rostrum('export', 'pdf', '--slides', '1,9')
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'rostrum: Unexpected slide 9 of bridge, expected 1 to 2.\n',
  })
  expect(await project.rostrum('export', 'pdf', '--audience', 'pupils')).toMatchObject({ code: 2 })
  expect(project.files()).toEqual(['outline/bridge.md'])
})

test('a slide with an error is not exported unless that is allowed; without it the others are', async ({
  project,
}) => {
  project.write({ 'outline/bridge.md': '# Bridge\n\n## It holds\n\n- Long\n\nNote: ![Arch](arch.png)\n' })
  const script = ['export', 'script', '--as', 'text']
  const refused = await project.rostrum(...script)
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toContain('outline/bridge.md:7:7 error')
  expect(refused.stderr).toMatch(/\nbridge: not written\nWith `--allow-errors`, [^\n]*\n$/)
  expect(project.files()).toEqual(['outline/bridge.md'])
  const first = await project.rostrum(...script, '--slides', '1')
  expect(first.code).toBe(1)
  expect(first.stdout).toContain('dist/bridge/script-speaker.txt')
  expect(first.stderr).not.toContain('--allow-errors')
  const allowed = await project.rostrum(...script, '--allow-errors')
  expect(allowed.code).toBe(1)
  expect(allowed.stdout).toContain('dist/bridge/script-speaker.txt')
})

test('a talk that could not be read is not exported, whatever is allowed', async ({ project }) => {
  project.write({ 'outline/bridge.md': '# Bridge\n\n:::include{file=arch.md}\n:::\n' })
  const { code, stdout, stderr } = await project.rostrum('export', 'pdf', '--allow-errors')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('outline/bridge.md:3:1 error')
  expect(stderr).toMatch(/bridge: not written\n$/)
})
