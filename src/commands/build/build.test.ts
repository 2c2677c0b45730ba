import { join } from 'node:path'
import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'

const bridge = '# Bridge\n\n## It holds\n\n- Evidence: Forty years without a crack\n'
const school = '# School\n\n## Lunch helps\n\n- Evidence: Two more lessons a day\n'
const broken = '# School\n\n## Lunch helps\n\n:::include{file=room.md}\n:::\n'

test('every outline of the folder becomes a deck and a speaker file, parts and READMEs do not', async ({
  project,
}) => {
  project.write({
    'outline/bridge.md': bridge,
    'outline/school.md': `${school}\n:::include{file=parts/kitchen.md}\n:::\n`,
    'outline/parts/kitchen.md': '## The kitchen exists\n\n- It has stood since 1962\n',
    'outline/_old.md': broken,
    'outline/README.md': '# How we write\n',
  })
  const { code, stdout, stderr } = await project.rostrum('build')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.replaceAll(/[\d.]+ (KB|min)/g, 'N $1')).toBe(
    [
      'bridge: 2 slides, N min, N KB',
      '  dist/bridge/deck.html',
      '  dist/bridge/speaker.html (private: your notes)',
      'school: 3 slides, N min, N KB',
      '  dist/school/deck.html',
      '  dist/school/speaker.html (private: your notes)',
      '',
    ].join('\n'),
  )
  expect(project.files().filter(path => path.startsWith('dist/'))).toEqual([
    'dist/bridge/deck.html',
    'dist/bridge/speaker.html',
    'dist/school/deck.html',
    'dist/school/speaker.html',
  ])
  expect(project.read('dist/school/deck.html')).toContain('It has stood since 1962')
})

test('the same outline gives the same bytes', async ({ project }) => {
  project.write({ 'outline/bridge.md': bridge })
  const build = async () => {
    await project.rostrum('build')
    return [project.read('dist/bridge/deck.html'), project.read('dist/bridge/speaker.html')]
  }
  expect(await build()).toEqual(await build())
})

test('a loose outline is a project of its own; --out writes elsewhere', async ({ project }) => {
  project.write({ 'talks/bridge.md': bridge })
  expect(await project.rostrum('build', 'talks/bridge.md')).toMatchObject({ code: 0, stderr: '' })
  expect(await project.rostrum('build', 'talks/bridge.md', '--out', 'out')).toMatchObject({ code: 0 })
  expect(project.files()).toEqual([
    'out/bridge/deck.html',
    'out/bridge/speaker.html',
    'talks/bridge.md',
    'talks/dist/bridge/deck.html',
    'talks/dist/bridge/speaker.html',
  ])
})

test('of two talks the broken one keeps the files that it had, byte for byte, and the other is built', async ({
  project,
}) => {
  project.write({ 'outline/bridge.md': bridge, 'outline/school.md': school })
  await project.rostrum('build')
  const paths = project.files().filter(path => path.startsWith('dist/school'))
  const before = paths.map(project.read)
  project.write({ 'outline/bridge.md': bridge.replace('Forty', 'Fifty'), 'outline/school.md': broken })
  const { code, stdout, stderr } = await project.rostrum('build')
  expect(code).toBe(1)
  expect(stdout).toMatch(/^bridge: .*\n.*\n.*\n$/)
  expect(stderr).toContain('outline/school.md:5:1 error Cannot find `room.md` file-missing\n')
  expect(stderr).toMatch(/\n1 error\nschool: not written; what was there before is unchanged\n$/)
  expect(project.read('dist/bridge/deck.html')).toContain('Fifty years')
  expect(paths.map(project.read)).toEqual(before)
  expect(project.files().filter(path => path.endsWith('.tmp'))).toEqual([])
})

test('--strict fails for warnings, says so, and writes all the same', async ({ project }) => {
  project.write({ 'outline/bridge.md': `---\ntheme: papr\n---\n\n${bridge}` })
  const lax = await project.rostrum('build')
  expect(lax.code).toBe(0)
  expect(lax.stderr).toMatch(
    / warning There is no theme `papr`.*\n(?:.*\n)*.*mend: Did you mean `paper`\?\n\n1 warning\n$/,
  )
  const strict = await project.rostrum('build', '--strict')
  expect(strict).toEqual({
    code: 1,
    stdout: lax.stdout,
    stderr: `${lax.stderr}Failed: with --strict, warnings are errors.\n`,
  })
})

test('an empty outline is an error, and no talk', async ({ project }) => {
  project.write({ 'outline/bridge.md': '\n' })
  expect(await project.rostrum('build')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'outline/bridge.md error An outline that makes no slide outline-empty\n' +
      '  mend: Begin with `# The title of the talk`.\n\n1 error\nbridge: not written\n',
  })
})

test('--format json gives products on stdout and messages on stderr', async ({ project }) => {
  project.write({ 'outline/bridge.md': bridge, 'outline/school.md': broken })
  const { code, stdout, stderr } = await project.rostrum('build', '--format', 'json')
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toEqual({
    talks: [
      {
        name: 'bridge',
        audience: '',
        folder: join(project.folder, 'dist/bridge'),
        slides: 2,
        backup: 0,
        seconds: expect.any(Number),
        deck: join(project.folder, 'dist/bridge/deck.html'),
        speaker: join(project.folder, 'dist/bridge/speaker.html'),
        size: Buffer.byteLength(project.read('dist/bridge/deck.html')),
      },
    ],
  })
  expect(JSON.parse(stderr).messages).toMatchObject([
    { file: 'outline/school.md', line: 5, column: 1, severity: 'error', ruleId: 'file-missing' },
  ])
})

test('pictures up to 2 MB are in the deck; larger ones and films are copied beside it, and said', async ({
  project,
}) => {
  project.write({
    'outline/bridge.md': `${bridge}\n## Seen\n\n![Small](small.png)\n\n## Near\n\n![Large](large.png)\n\n## Moving\n\n![Film](a%20film%231.mp4)\n`,
    'outline/small.png': Buffer.alloc(2_000_000, 'GIF89a'),
    'outline/large.png': Buffer.alloc(2_000_001, 'GIF89a'),
    'outline/a film#1.mp4': 'moving pictures',
  })
  const { code, stderr } = await project.rostrum('build', '--strict')
  expect(code).toBe(0)
  expect(stderr).toContain('info `large.png` is copied to `media/large.png` beside the deck asset-copied\n')
  expect(stderr).toContain('`a%20film%231.mp4` is copied to `media/a film#1.mp4`')
  expect(stderr).toMatch(/\n2 notes\n$/)
  expect(project.files().filter(path => path.startsWith('dist/'))).toEqual([
    'dist/bridge/deck.html',
    'dist/bridge/media/a film#1.mp4',
    'dist/bridge/media/large.png',
    'dist/bridge/speaker.html',
  ])
  expect(project.read('dist/bridge/media/a film#1.mp4')).toBe('moving pictures')
  const deck = project.read('dist/bridge/deck.html')
  expect(deck).toContain('src="media/large.png"')
  expect(deck).toContain('src="media/a%20film%231.mp4"')
  expect(deck).toContain('src="data:image/png;base64,R0lG')
})

test("the user's own templates and themes are used", async ({ project }) => {
  project.write({
    'outline/bridge.md': `---\ntheme: steel\n---\n\n${bridge}`,
    'templates/slides/claim.hbs': '<p>Riveted by hand</p>\n',
    'templates/themes/steel.css': ':root { --accent: #123456 }\n',
    'templates/slides/.claim.hbs.swp': 'half-written',
  })
  expect(await project.rostrum('build', '--strict')).toMatchObject({ code: 0, stderr: '' })
  const deck = project.read('dist/bridge/deck.html')
  expect(deck).toContain('Riveted by hand')
  expect(deck).toContain('--accent: #123456')
})
