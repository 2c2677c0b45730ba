import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { type Connection, connect } from './connection.js'
import type { FoundBrowser } from './find.js'
import { flags, flagsOfThePipe } from './flags.js'

/** What Playwright's `chromium.launch()` needs to start a browser that was found. */
export interface LaunchOptions {
  executablePath: string
  args: string[]
  chromiumSandbox: boolean
}

/**
 * Options that start `found` for Playwright as Rostrum starts it.
 *
 * The sandbox stays on, which is not Playwright's default; root cannot have it, because Chromium refuses to start so.
 */
export function launchOptions(found: FoundBrowser): LaunchOptions {
  const sandbox = mayHaveSandbox()
  return { executablePath: found.path, args: flags(sandbox), chromiumSandbox: sandbox }
}

/** Whether Chromium starts with its sandbox at all: root's does not. */
export function mayHaveSandbox(): boolean {
  return process.getuid?.() !== 0
}

/** A browser's process, from the moment it was started; it need not have come up. */
export interface Launched {
  readonly connection: Connection
  /** The end of what it wrote on stderr. */
  complaint(): string
  /** Ends all its processes and removes its profile; resolves when both are gone, and never rejects. */
  end(): Promise<void>
}

/** Characters of stderr that are kept. */
const kept = 8192

/**
 * Starts a browser that is spoken to over pipes.
 *
 * @throws Error when the system cannot even try
 */
export function launch(found: FoundBrowser, env: NodeJS.ProcessEnv, sandbox: boolean): Launched {
  const profile = profileFor(found)
  const child = spawn(found.path, [...flags(sandbox), ...flagsOfThePipe(profile)], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A process group of its own: Ctrl-C reaches Rostrum alone, which then ends the whole group.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  const [, , stderr, output, input] = child.stdio as unknown as [null, null, Readable, Writable, Readable]
  const connection = connect(input, output)
  let complaint = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-kept)
  })
  let running = true
  const ended = new Promise<void>(resolve => {
    child.once('error', error => {
      complaint ||= error.message
    })
    // When the last of its processes has closed its pipes, which may outlive the first.
    child.once('close', () => {
      running = false
      resolve()
    })
  })
  const clean = () => {
    if (running) kill(child)
    if (profile) remove(profile)
  }
  // For an end of Rostrum that waits for nothing.
  process.once('exit', clean)
  return {
    connection,
    complaint: () => complaint,
    async end() {
      if (running) kill(child)
      // Whatever has left the group ends by itself when nobody is left to obey.
      output.destroy()
      await ended
      clean()
      process.off('exit', clean)
    },
  }
}

/** A folder for what the browser has to write; a headless shell that is given none writes nothing, and starts sooner. */
function profileFor({ path, name }: FoundBrowser): string | undefined {
  if (/headless[-_]shell/.test(`${path} ${name}`)) return undefined
  return mkdtempSync(join(tmpdir(), 'rostrum-browser-'))
}

function remove(profile: string): void {
  try {
    for (const folder of [socketFolder(profile), profile])
      if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch {
    // What is left is in the system's folder for such things.
  }
}

/** The folder outside its profile by which a full Chromium keeps a second one out; a killed one leaves it behind. */
function socketFolder(profile: string): string | undefined {
  try {
    return dirname(readlinkSync(join(profile, 'SingletonSocket')))
  } catch {
    return undefined
  }
}

/** Kills a browser with its helpers. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
    else process.kill(-pid, 'SIGKILL')
  } catch {
    // It has just ended.
  }
}
