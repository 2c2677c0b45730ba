import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standInBrowser } from '../../fixtures/stand-in-browser.js'
import { fonts, isAtLeast } from './diagnosis.js'
import { run } from './doctor.js'

const withoutBrowser = { ROSTRUM_BROWSER: join(tmpdir(), 'no-such-browser') }

async function doctor(argv: string[], env: NodeJS.ProcessEnv, isTTY = false) {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written) => ({
    isTTY,
    write: (text: string) => {
      written[name] += text
    },
  })
  const { signal } = new AbortController()
  const io = { stdout: output('stdout'), stderr: output('stderr'), env, cwd: tmpdir(), signal }
  return { code: await run(argv, io), ...written }
}

test('a missing browser is a note, but a failure once it was asked for or to be installed', async () => {
  const note = await doctor([], withoutBrowser)
  expect(note.stdout).toContain('! browser   none found. Set `ROSTRUM_BROWSER` to the path of')
  expect(note.stdout).toContain('Without a browser work: rostrum build,')
  expect(note.code).toBe(0)
  // What was asked for by name is never installed, so that this test installs nothing.
  const failure = await doctor(['--install'], withoutBrowser)
  expect(failure.stderr).toContain('Nothing was installed')
  expect(failure.code).toBe(3)
  const asked = await doctor(['--browser', 'no-such-browser'], {})
  expect(asked.stdout).toContain('--browser: `no-such-browser` is no program')
  expect(asked.code).toBe(3)
})

// Windows starts no scripts as programs.
describe.runIf(process.platform !== 'win32')('with a browser', () => {
  let folder = ''
  let withBrowser: { ROSTRUM_BROWSER: string }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-'))
    withBrowser = { ROSTRUM_BROWSER: standInBrowser(folder) }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('reports Node and the browser, with the version that it said when it was started, and who named it', async () => {
    const { code, stdout, stderr } = await doctor([], withBrowser)
    expect(stdout).toContain(`✓ node      ${process.versions.node}\n`)
    expect(stdout).toContain(
      `✓ browser   stand-in Stand-in/1.2\n            ${withBrowser.ROSTRUM_BROWSER} (ROSTRUM_BROWSER), `,
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('--browser goes before ROSTRUM_BROWSER', async () => {
    const { code, stdout } = await doctor(['--browser', withBrowser.ROSTRUM_BROWSER], withoutBrowser)
    expect(stdout).toContain(`${withBrowser.ROSTRUM_BROWSER} (--browser)`)
    expect(code).toBe(0)
  })

  test('a browser that does not start is named with the reason', async () => {
    const broken = mkdtempSync(join(folder, 'broken-'))
    const path = standInBrowser(
      broken,
      `console.error('stand-in: error while loading shared libraries: libnss3.so: cannot open'); process.exit(127)`,
    )
    const { code, stdout } = await doctor([], { ROSTRUM_BROWSER: path })
    expect(stdout).toContain(
      `! browser   Cannot start \`${path}\` (ROSTRUM_BROWSER): the system lacks \`libnss3.so\`.`,
    )
    expect(stdout).toContain('npx playwright install-deps')
    expect(code).toBe(0)
  })

  test('--format json prints one object', async () => {
    const { stdout } = await doctor(['--format', 'json'], withBrowser)
    expect(JSON.parse(stdout)).toMatchObject({
      node: { version: process.versions.node, supported: true },
      browser: { found: { path: withBrowser.ROSTRUM_BROWSER }, version: 'Stand-in/1.2' },
    })
  })

  test('colour is for terminals, and NO_COLOR ends it', async () => {
    expect((await doctor([], withBrowser, true)).stdout).toContain('\u001b[32m✓')
    expect((await doctor([], { ...withBrowser, NO_COLOR: '1' }, true)).stdout).not.toContain('\u001b')
    expect((await doctor([], withBrowser)).stdout).not.toContain('\u001b')
  })
})

test('an address is shown without the keys that are in it', async () => {
  const { stdout } = await doctor(
    ['--format', 'json', '--browser', 'http://me:pass@127.0.0.1:1/?key=secret'],
    {},
  )
  expect(stdout).toContain('http://127.0.0.1:1/')
  expect(stdout).not.toMatch(/pass|secret/)
})

test('a font family without a file is missing; no folder at all means that nothing is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-'))
  for (const name of ['inter-latin.woff2', 'jetbrains-mono-latin.woff2', 'source-serif-4.txt']) {
    writeFileSync(join(folder, name), '')
  }
  expect(fonts(pathToFileURL(`${folder}/`))).toEqual({
    built: true,
    present: ['Inter', 'JetBrains Mono'],
    missing: ['Source Serif 4'],
  })
  rmSync(folder, { recursive: true })
  expect(fonts(pathToFileURL(`${folder}/`)).built).toBe(false)
})

test('versions are compared as numbers', () => {
  expect(isAtLeast('20.19.0', '>=20.19')).toBe(true)
  expect(isAtLeast('20.9.0', '>=20.19')).toBe(false)
  expect(isAtLeast('24.0.1', '>=20.19')).toBe(true)
})
