import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { help } from './commands/commands.js'
import { type TestProject, test } from './fixtures/project.js'

const cli = fileURLToPath(new URL('../dist/lib/cli.js', import.meta.url))

/** Starts the command as `npm run build` made it. */
function spawned({ folder }: TestProject, ...argv: readonly string[]) {
  return spawn(process.execPath, [cli, ...argv], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
}

async function ran(project: TestProject, ...argv: readonly string[]) {
  const child = spawned(project, ...argv)
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { code, stdout, stderr }
}

test('the package answers with its help, its version and its exit codes', async ({ project }) => {
  expect(await ran(project, '--help')).toEqual({ code: 0, stdout: help, stderr: '' })
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(await ran(project, '--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  const stderr = 'rostrum: Unknown command `bild`. Did you mean `build`?\n'
  expect(await ran(project, 'bild')).toEqual({ code: 2, stdout: '', stderr })
})

test('from nothing to a deck with fonts for its characters', async ({ project }) => {
  expect(await ran(project, 'new', 'bridge')).toMatchObject({ code: 0 })
  expect(await ran(project, 'build', '--strict')).toMatchObject({ code: 0, stderr: '' })
  const fonts = () => project.read('dist/bridge/deck.html').match(/@font-face/g)?.length ?? 0
  const latin = fonts()
  expect(latin).toBeGreaterThan(0)
  project.write({ 'outline/bridge.md': `${project.read('outline/bridge.md')}\n- Мост\n` })
  expect(await ran(project, 'build')).toMatchObject({ code: 0 })
  expect(fonts()).toBeGreaterThan(latin)
})

/** A copy of the package that has not kept any compiled code yet, in a project with a talk. */
function freshPackage(project: TestProject) {
  project.write({ 'outline/bridge.md': '# Bridge\n\n- It sways\n' })
  const lib = join(project.folder, 'rostrum', 'dist', 'lib')
  cpSync(dirname(cli), lib, { recursive: true, filter: path => !path.endsWith('.cache') })
  cpSync(join(dirname(cli), '../../package.json'), join(lib, '../../package.json'))
  return {
    lib,
    caches: () => readdirSync(lib).filter(name => name.endsWith('.cache')),
    build: (env = {}) =>
      execFileSync(process.execPath, [join(lib, 'cli.js'), 'build'], {
        cwd: project.folder,
        env: { ...process.env, ...env },
        encoding: 'utf8',
      }),
  }
}

test('a build keeps its compiled code, and does without when it is spoilt', async ({ project }) => {
  const { lib, caches, build } = freshPackage(project)
  build()
  expect(caches()).toHaveLength(1)
  const deck = project.read('dist/bridge/deck.html')
  const [cache = ''] = caches()
  writeFileSync(join(lib, cache), readFileSync(join(lib, cache)).subarray(0, 5000))
  build()
  expect(project.read('dist/bridge/deck.html')).toBe(deck)
  expect(statSync(join(lib, cache)).size).toBeGreaterThan(5000)
})

test('ROSTRUM_CODE_CACHE=off neither keeps compiled code nor takes it', async ({ project }) => {
  const { lib, caches, build } = freshPackage(project)
  const off = { ROSTRUM_CODE_CACHE: 'off' }
  expect(build(off)).toContain('(private: your notes)')
  expect(caches()).toEqual([])
  // V8 knows the source of its code by its length alone: what is kept of another program tells whether it was taken.
  const program = join(lib, 'program.cjs')
  const source = readFileSync(program, 'latin1')
  writeFileSync(program, source.replaceAll('private: your notes', 'PRIVATE: YOUR NOTES'), 'latin1')
  build()
  writeFileSync(program, source, 'latin1')
  expect(build()).toContain('(PRIVATE: YOUR NOTES)')
  expect(build(off)).toContain('(private: your notes)')
  expect(caches()).toHaveLength(1)
})

test('a mistake of the author exits 1 without a stack', async ({ project }) => {
  project.write({ 'outline/bridge.md': '# Bridge\n\n![Arch](arch.png)\n' })
  const { code, stderr } = await ran(project, 'build')
  expect(code).toBe(1)
  expect(stderr).not.toContain('    at ')
})

test('a bug is reported with a stack, in the words of the source when that is asked for', async ({
  project,
}) => {
  project.write({
    'outline/bridge.md': '---\ndate: 2026-05-04\n---\n# Bridge\n',
    'broken.mjs': "Intl.DateTimeFormat = class { constructor() { throw new Error('broken') } }",
  })
  const bugged = async (more: NodeJS.ProcessEnv) => {
    const env = { ...process.env, NODE_OPTIONS: `--import=${join(project.folder, 'broken.mjs')}`, ...more }
    const child = spawn(process.execPath, [cli, 'build'], { cwd: project.folder, env })
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect(code).toBe(70)
    return stderr
  }
  const short = await bugged({})
  expect(short).toMatch(/bug of Rostrum's[\s\S]*ROSTRUM_STACK=full[\s\S]*Error: broken\n +at /)
  const full = await bugged({ ROSTRUM_STACK: 'full' })
  expect(full).not.toContain('ROSTRUM_STACK')
  for (const name of ['draftTalk', 'buildTalk', 'buildAll']) {
    expect(full).toContain(` ${name} (`)
    expect(short).not.toContain(` ${name} (`)
  }
})

test('a reader that has seen enough is no error', async ({ project }) => {
  project.write({ 'outline/bridge.md': '# Bridge\n' })
  const child = spawned(project, 'build')
  child.stdout.destroy()
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(project.files()).toContain(join('dist', 'bridge', 'speaker.html'))
})

test.runIf(process.platform !== 'win32').for(['SIGINT', 'SIGTERM'] as const)(
  '%s ends present in good order',
  async (signal, { project }) => {
    project.write({ 'outline/bridge.md': '# Bridge\n' })
    const child = spawned(project, 'present', '--port', '0')
    const ended = once(child, 'close')
    for await (const chunk of child.stdout.setEncoding('utf8')) if (chunk.includes('Ctrl-C stops')) break
    child.kill(signal)
    expect(await ended).toEqual([0, null])
  },
)
