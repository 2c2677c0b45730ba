import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, describe, expect } from 'vitest'
import { standInBrowser } from '../fixtures/stand-in-browser.js'
import { startFound } from './start.js'

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture depends on.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

/** Starts a program with its sandbox, and ends it; what was noted on the way. */
async function started(path: string, signal = new AbortController().signal) {
  const notes: string[] = []
  const found = { path, name: 'stand-in', from: 'PATH' }
  const options = { env: process.env, signal, onNote: (line: string) => notes.push(line) }
  const { browser, sandboxed } = await startFound(found, options, true)
  await browser.close()
  return { version: browser.version, sandboxed, notes }
}

// Windows starts no scripts as programs.
describe.runIf(process.platform !== 'win32')('a browser', () => {
  test('that may have its sandbox keeps it', async ({ folder }) => {
    expect(await started(standInBrowser(folder))).toEqual({
      version: 'Stand-in/1.2',
      sandboxed: true,
      notes: [],
    })
  })

  test('that the system gives no sandbox starts without, which is said once', async ({ folder }) => {
    const path = standInBrowser(
      folder,
      `if (!process.argv.includes('--no-sandbox')) {
        console.error('[1:1:FATAL:zygote_host_impl_linux.cc(132)] No usable sandbox! If you are on Ubuntu 23.10+ …')
        process.exit(1)
      }`,
    )
    const { sandboxed, notes } = await started(path)
    expect(sandboxed).toBe(false)
    expect(notes).toEqual(['This system gives the browser no sandbox: it runs without.'])
  })

  test('that does not start is named, with the line that says why', async ({ folder }) => {
    const path = standInBrowser(
      folder,
      `console.error('[1:1:1122/1:ERROR:dbus/bus.cc(405)] Failed to connect to the bus')
      console.error('[1:1:1122/1:FATAL:gpu.cc(1)] Cannot draw at all')
      process.exit(1)`,
    )
    await expect(started(path)).rejects.toThrow(`Cannot start \`${path}\` (PATH): Cannot draw at all.`)
  })

  test('that is no program at all is named', async ({ folder }) => {
    const path = join(folder, 'notes.txt')
    writeFileSync(path, 'Rivets\n', { mode: 0o644 })
    await expect(started(path)).rejects.toThrow(`Cannot start \`${path}\` (PATH): `)
  })

  test('in a snap is said to be in one', async ({ folder }) => {
    const path = join(folder, 'chromium-browser')
    writeFileSync(path, '#!/bin/sh\necho "Please install it: snap install chromium" >&2\nexit 10\n', {
      mode: 0o755,
    })
    await expect(started(path)).rejects.toThrow('it is in a snap')
  })

  test.runIf(process.platform === 'linux')(
    "of Windows' own is not tried from within WSL",
    async ({ folder }) => {
      const path = join(folder, 'chrome.exe')
      renameSync(standInBrowser(folder), path)
      await expect(started(path)).rejects.toThrow("it is Windows' own")
    },
  )

  test('that is stopped while it starts leaves no process and no profile', async ({ folder }) => {
    const trace = join(folder, 'trace')
    const path = standInBrowser(
      folder,
      `require('node:fs').writeFileSync(${JSON.stringify(trace)}, process.pid + ' ' + process.argv.find(arg => arg.startsWith('--user-data-dir')))
      setInterval(() => {}, 1000)
      process.exit = () => {}
      return`,
    )
    const stop = new AbortController()
    const starting = started(path, stop.signal)
    starting.catch(() => {})
    await expect.poll(() => existsSync(trace) && readFileSync(trace, 'utf8')).toContain('--user-data-dir=')
    const [pid, , profile = ''] = readFileSync(trace, 'utf8').split(/[ =]/)
    expect(existsSync(profile)).toBe(true)
    stop.abort()
    await expect(starting).rejects.toThrow('abort')
    expect(existsSync(profile)).toBe(false)
    await expect.poll(() => isRunning(Number(pid))).toBe(false)
  })
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
