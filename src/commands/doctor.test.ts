import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { fonts, isAtLeast } from './diagnosis.js'
import { run } from './doctor.js'

// Node itself answers `--version` as a browser does, so the report is the same on every machine.
const withBrowser = { ROSTRUM_BROWSER: process.execPath }
const withoutBrowser = { ROSTRUM_BROWSER: join(tmpdir(), 'no-such-browser') }

async function doctor(argv: string[], env: NodeJS.ProcessEnv, isTTY = false) {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written) => ({
    isTTY,
    write: (text: string) => {
      written[name] += text
    },
  })
  // Aborted, so that no mistake in the command could ever install something here.
  const signal = AbortSignal.abort()
  const io = { stdout: output('stdout'), stderr: output('stderr'), env, cwd: tmpdir(), signal }
  return { code: await run(argv, io), ...written }
}

test('reports Node and the browser, with its version and who named it', async () => {
  const { code, stdout, stderr } = await doctor([], withBrowser)
  expect(stdout).toContain(`✓ node      ${process.versions.node}\n`)
  expect(stdout).toContain(
    `✓ browser   node ${process.version}\n            ${process.execPath} (ROSTRUM_BROWSER)\n`,
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('a missing browser is a note, but a failure once it was to be installed', async () => {
  const note = await doctor([], withoutBrowser)
  expect(note.stdout).toContain('! browser   none found. Set `ROSTRUM_BROWSER` to the path of')
  expect(note.code).toBe(0)
  const failure = await doctor(['--install'], withoutBrowser)
  expect(failure.stderr).toContain('nothing was installed')
  expect(failure.code).toBe(3)
})

test.runIf(process.platform !== 'win32')(
  'a browser that does not start is named with the reason',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-'))
    const broken = join(folder, 'broken-browser')
    writeFileSync(broken, '#!/bin/sh\necho "cannot open libnss3.so" >&2\nexit 127\n', { mode: 0o755 })
    const { code, stdout } = await doctor([], { ROSTRUM_BROWSER: broken })
    rmSync(folder, { recursive: true })
    expect(stdout).toContain('! browser   broken-browser does not start: cannot open libnss3.so')
    expect(code).toBe(0)
  },
)

test('--format json prints one object', async () => {
  const { stdout } = await doctor(['--format', 'json'], withBrowser)
  expect(JSON.parse(stdout)).toMatchObject({
    node: { version: process.versions.node, supported: true },
    browser: { found: { path: process.execPath }, version: process.version },
  })
})

test('colour is for terminals, and NO_COLOR ends it', async () => {
  expect((await doctor([], withBrowser, true)).stdout).toContain('\u001b[32m✓')
  expect((await doctor([], { ...withBrowser, NO_COLOR: '1' }, true)).stdout).not.toContain('\u001b')
  expect((await doctor([], withBrowser)).stdout).not.toContain('\u001b')
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
