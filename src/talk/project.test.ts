import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, vi } from 'vitest'
import { type TestProject, test } from '../fixtures/project.js'
import { openProject, outlinesIn, projectRoot, shownPath, talkName } from './project.js'

test('outlines are the Markdown files of outline/, not READMEs, parts, drafts or notes', ({ project }) => {
  const names = ['bridge.md', 'School.MARKDOWN', 'readme-first.md', 'README.md', 'Readme.markdown', '_old.md']
  for (const name of [...names, '.hidden.md', 'notes.txt', 'md', 'parts/arch.md'])
    project.write({ [`outline/${name}`]: '' })
  expect(outlinesIn(project.folder).map(path => path.slice(project.folder.length + 1))).toEqual([
    'outline/School.MARKDOWN',
    'outline/bridge.md',
    'outline/readme-first.md',
  ])
})

test('without a folder outline/ there are none', ({ project }) => {
  expect(outlinesIn(project.folder)).toEqual([])
  project.write({ outline: 'a file' })
  expect(outlinesIn(project.folder)).toEqual([])
})

const rootIn = ({ folder }: TestProject, outline: string) =>
  relative(folder, projectRoot(join(folder, outline))) || '.'

test('without anything of a project the folder of an outline is its own, or the one above outline/', ({
  project,
}) => {
  project.write({ 'bridge.md': '', 'talks/bridge.md': '' })
  expect(rootIn(project, 'bridge.md')).toBe('.')
  expect(rootIn(project, 'talks/bridge.md')).toBe('talks')
  expect(rootIn(project, 'outline/bridge.md')).toBe('.')
})

test.for([
  ['rostrum.yml', 'talks/2026/bridge.md'],
  ['rostrum.config.js', 'talks/bridge.md'],
  ['templates/slides/claim.hbs', 'talks/bridge.md'],
  ['outline/other.md', 'drafts/bridge.md'],
  ['outline/other.md', 'outline/parts/bridge.md'],
  ['.git', 'talks/2026/05/bridge.md'],
  ['.git/HEAD', 'talks/bridge.md'],
] as const)('what lies beside %s is the project of %s', ([mark, outline], { project }) => {
  project.write({ [`home/${mark}`]: '', [`home/${outline}`]: '' })
  expect(rootIn(project, `home/${outline}`)).toBe('home')
})

test('the nearest folder counts, and what is no folder makes no project', ({ project }) => {
  project.write({
    '.git/HEAD': '',
    'talks/rostrum.yml': '',
    'talks/2026/bridge.md': '',
    'talks/2026/outline': '',
  })
  expect(rootIn(project, 'talks/2026/bridge.md')).toBe('talks')
})

test("a folder that many share, or that is a home, is nobody's project", ({ project }) => {
  project.write({ 'rostrum.yml': '', '.git/HEAD': '', 'talks/bridge.md': '' })
  vi.stubEnv('HOME', project.folder)
  expect(rootIn(project, 'talks/bridge.md')).toBe('talks')
  vi.unstubAllEnvs()
  expect(rootIn(project, 'talks/bridge.md')).toBe('.')
  chmodSync(project.folder, 0o1777)
  expect(rootIn(project, 'talks/bridge.md')).toBe('talks')
})

test('a talk has the name of its outline without the extension', () => {
  expect(talkName('outline/bridge.v2.md')).toBe('bridge.v2')
})

test('templates and styles are read by name; what cannot be read is told', ({ project }) => {
  project.write({
    'rostrum.yml': 'html: trusted\n',
    'templates/slides/claim.hbs': '<p>',
    'templates/themes/steel.css': ':root {}',
    'templates/themes/latin.css': new Uint8Array([0xe9]),
    'templates/.cache.css': '',
    'templates/notes.txt': '',
    'private.css': '',
  })
  const inner = join(project.folder, 'templates')
  symlinkSync('../../../etc/hostname', join(inner, 'outside.css'))
  mkdirSync(join(inner, 'folder.hbs'))
  const { config, overrides, ownFiles } = openProject(project.folder)
  expect(config.html).toBe('trusted')
  expect(overrides.get('slides/claim')).toEqual({ path: 'templates/slides/claim.hbs', text: '<p>' })
  expect(overrides.get('themes/steel')).toEqual({ path: 'templates/themes/steel.css', text: ':root {}' })
  expect([...overrides.keys()].filter(name => /notes|cache|private/.test(name))).toEqual([])
  expect(ownFiles.flatMap(file => file.messages.map(message => `${file.path} ${message.ruleId}`))).toEqual([
    'templates/folder.hbs file-unreadable',
    'templates/outside.css file-outside',
    'templates/themes/latin.css file-unreadable',
  ])
})

test('paths are shown from where the user stands, whole when they lead elsewhere', () => {
  expect(shownPath(join('/home/ada', 'talk', 'dist'), '/home/ada')).toBe('talk/dist')
  expect(shownPath(join('/home/ada', 'talk'), '/home/ben')).toBe('/home/ada/talk')
})
