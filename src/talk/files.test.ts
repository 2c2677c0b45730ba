import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type TestProject, test } from '../fixtures/project.js'
import { ProjectFiles } from './files.js'

/** A project in a folder that holds something private too. */
function open(project: TestProject): ProjectFiles {
  project.write({
    'secret.txt': 'private',
    'talk/outline/bridge.md': '# Bridge',
    'talk/outline/parts/arch.md': '## Arch',
    'talk/sources.json': '[]',
  })
  return new ProjectFiles(join(project.folder, 'talk'))
}

const from = 'outline/bridge.md'
const outside = (path: string) => ({
  problem: {
    ruleId: 'file-outside',
    reason: `Cannot use \`${path}\`: it is outside the project's folder`,
    note: 'Copy the file into the project.',
  },
})

test('paths are relative to the file that names them, and come back from the root', ({ project }) => {
  const files = open(project)
  expect(files.text('parts/arch.md', from)).toEqual({ path: 'outline/parts/arch.md', content: '## Arch' })
  expect(files.text('../bridge.md', 'outline/parts/arch.md')).toEqual({ path: from, content: '# Bridge' })
  expect(files.text('../sources.json', from)).toEqual({ path: 'sources.json', content: '[]' })
  expect(files.text(join(files.root, 'sources.json'), from)).toMatchObject({ path: 'sources.json' })
  expect(files.find('parts/arch.md', from)).toEqual({ path: 'outline/parts/arch.md', content: 7 })
})

test.for(['../../secret.txt', '../../talk-2/missing.txt', '../parts/../../../secret.txt', '/etc/hostname'])(
  '%s is outside, whether it is there or not',
  (path, { project }) => {
    const files = open(project)
    for (const read of [files.text(path, from), files.bytes(path, from), files.find(path, from)])
      expect(read).toEqual(outside(path))
  },
)

test('symbolic links are followed before it is judged where a file is', ({ project }) => {
  const files = open(project)
  symlinkSync('../../secret.txt', join(files.root, 'outline/link.txt'))
  symlinkSync(project.folder, join(files.root, 'outline/folder'))
  symlinkSync('../sources.json', join(files.root, 'outline/own.json'))
  expect(files.text('link.txt', from)).toEqual(outside('link.txt'))
  expect(files.text('folder/secret.txt', from)).toEqual(outside('folder/secret.txt'))
  expect(files.text('own.json', from)).toEqual({ path: 'sources.json', content: '[]' })
})

test('a project may itself be reached by a symbolic link', ({ project }) => {
  open(project)
  symlinkSync('talk', join(project.folder, 'current'))
  const files = new ProjectFiles(join(project.folder, 'current'))
  expect(files.text('parts/arch.md', from)).toMatchObject({ content: '## Arch' })
})

test('a file that is missing is named, with the nearest name there is', ({ project }) => {
  const files = open(project)
  const problemOf = (path: string) => {
    const read = files.text(path, from)
    return 'problem' in read ? read.problem : undefined
  }
  expect(problemOf('parts/acrh.md')).toEqual({
    ruleId: 'file-missing',
    reason: 'Cannot find `parts/acrh.md`',
    note: 'Did you mean `parts/arch.md`?',
    near: 'parts/arch.md',
  })
  const note = 'Check the name; paths are relative to the file that names them.'
  expect(problemOf('parts/timetable.md')).toMatchObject({ ruleId: 'file-missing', note })
  expect(problemOf('bridge.md/arch.md')).toMatchObject({ ruleId: 'file-missing' })
  expect(problemOf('a\0b')).toMatchObject({ ruleId: 'file-missing' })
  symlinkSync('nowhere', join(files.root, 'outline/lost.md'))
  project.write({ 'talk/outline/last.md': '' })
  expect(problemOf('lost.md')).toEqual({
    ruleId: 'file-missing',
    reason: 'Cannot find `lost.md`: it is a link that leads to nothing',
    note: 'Put the file itself there, or make the link anew.',
  })
  mkdirSync(join(files.root, 'outline/tolls.png'))
  for (const path of ['toll.png', 'Tolls.PNG']) expect(problemOf(path)).toMatchObject({ note })
})

test('what is no readable text is refused with its cause', ({ project }) => {
  const files = open(project)
  mkdirSync(join(files.root, 'outline/folder.md'))
  symlinkSync('round.md', join(files.root, 'outline/round.md'))
  project.write({ 'talk/outline/latin.md': new Uint8Array([0x42, 0xe9]) })
  const refusal = (reason: string) => ({ problem: { ruleId: 'file-unreadable', reason } })
  expect(files.text('folder.md', from)).toMatchObject(refusal('Cannot read `folder.md`: it is a folder'))
  expect(files.text('latin.md', from)).toMatchObject(refusal('Cannot read `latin.md`: it is not UTF-8 text'))
  project.write({ 'talk/outline/nul.md': '# T\n\nbe\0ta' })
  expect(files.text('nul.md', from)).toMatchObject({
    problem: {
      ruleId: 'file-unreadable',
      note: 'Save it as UTF-8.',
      place: { path: 'outline/nul.md', line: 3, column: 3 },
    },
  })
  expect(files.text('round.md', from)).toMatchObject(
    refusal('Cannot read `round.md`: its symbolic links lead in a circle'),
  )
  expect(files.bytes('latin.md', from)).toMatchObject({ content: Buffer.from([0x42, 0xe9]) })
})

test('a byte order mark is no part of the text', ({ project }) => {
  const files = open(project)
  project.write({ 'talk/outline/windows.md': '\uFEFF# Bridge' })
  expect(files.text('windows.md', from)).toMatchObject({ content: '# Bridge' })
  project.write({ 'talk/outline/wide.md': Buffer.from('\uFEFF# Bridge', 'utf16le') })
  expect(files.text('wide.md', from)).toMatchObject({ content: '# Bridge' })
})

test('text too is found however its accents are spelled, and in no folder of others', ({ project }) => {
  const files = open(project)
  project.write({ 'talk/outline/re\u0301sume\u0301.md': 'Now', 'talk-\u00e9/a.md': 'private' })
  expect(files.text('r\u00e9sum\u00e9.md', from)).toMatchObject({ content: 'Now' })
  expect(files.text('../../talk-e\u0301/a.md', from)).toEqual(outside('../../talk-e\u0301/a.md'))
  expect(files.text('Parts/Arch.md', from)).toMatchObject({ problem: { near: 'parts/arch.md' } })
})

test('a path from / on leads into the project, and to its public/', ({ project }) => {
  const files = open(project)
  project.write({
    'talk/arch.svg': 'a',
    'talk/public/pier.svg': 'pp',
    'talk/public/img/toll.svg': 'ttt',
    'talk/outline/public/span.svg': 'ssss',
  })
  for (const [path, found] of [
    ['/arch.svg', 'arch.svg'],
    ['/pier.svg', 'public/pier.svg'],
    ['/img/toll.svg', 'public/img/toll.svg'],
    ['/public/pier.svg', 'public/pier.svg'],
    ['/span.svg', 'outline/public/span.svg'],
  ] as const)
    expect(files.find(path, from), path).toMatchObject({ path: found })
  expect(files.find('/archs.svg', from)).toMatchObject({
    problem: { ruleId: 'file-missing', note: 'Did you mean `/arch.svg`?' },
  })
  expect(files.find('/nowhere.svg', from)).toMatchObject({
    problem: { ruleId: 'file-missing', note: expect.stringContaining('`public/`') },
  })
  expect(files.find('/sources.json/pier.svg', from)).toMatchObject({ problem: { ruleId: 'file-missing' } })
  expect(files.find('/../../secret.txt', from)).toMatchObject({ problem: expect.anything() })
})
