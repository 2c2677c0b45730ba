import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Candidate, pathsOf } from './places.js'

/** The machine that a search is for. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv
  readonly platform: NodeJS.Platform
  /** As `process.arch` names it. */
  readonly arch: string
}

/** The chromiums that the installed Playwright downloads, and where it is installed itself. */
export interface PlaywrightRelease {
  readonly folder: string
  readonly chromium: string
  readonly headlessShell: string
}

/**
 * What the installed Playwright calls its own, read from its list of browsers: to import Playwright for this takes half
 * a second.
 */
export function playwrightRelease(): PlaywrightRelease {
  const require = createRequire(createRequire(import.meta.url).resolve('playwright/package.json'))
  const folder = dirname(require.resolve('playwright-core/package.json'))
  const { browsers } = JSON.parse(readFileSync(join(folder, 'browsers.json'), 'utf8')) as {
    browsers: readonly { readonly name: string; readonly revision: string }[]
  }
  const revision = (wanted: string) => browsers.find(({ name }) => name === wanted)?.revision ?? ''
  return {
    folder,
    chromium: revision('chromium'),
    headlessShell: revision('chromium-headless-shell'),
  }
}

/** Where Playwright keeps the browsers that it installs, the headless shell first. */
export function playwrightPlaces(release: PlaywrightRelease, machine: Machine): Candidate[] {
  const { join } = pathsOf(machine.platform)
  const folder = registry(release, machine)
  const system = systemName(machine)
  if (folder === undefined || system === undefined) return []
  const exe = machine.platform === 'win32' ? '.exe' : ''
  const shell = join(
    folder,
    `chromium_headless_shell-${release.headlessShell}`,
    `chrome-headless-shell-${system}`,
    `chrome-headless-shell${exe}`,
  )
  const chromium = join(folder, `chromium-${release.chromium}`, `chrome-${system}`, ...program(machine, exe))
  const from = 'Playwright'
  return [
    { path: shell, name: 'chromium-headless-shell', from },
    { path: chromium, name: 'chromium', from },
  ]
}

function registry(release: PlaywrightRelease, { env, platform }: Machine): string | undefined {
  const { join, resolve } = pathsOf(platform)
  const set = env.PLAYWRIGHT_BROWSERS_PATH
  if (set === '0') return join(release.folder, '.local-browsers')
  if (set) return resolve(env.INIT_CWD ?? '', set)
  const cache = cacheFolder(env, platform)
  return cache && join(cache, 'ms-playwright')
}

function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return env.LOCALAPPDATA
  if (platform === 'darwin') return env.HOME && join(env.HOME, 'Library', 'Caches')
  return env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, '.cache'))
}

/** As the downloads of Chrome for Testing are named. */
function systemName({ platform, arch }: Machine): string | undefined {
  if (platform === 'win32') return 'win64'
  if (arch !== 'x64' && arch !== 'arm64') return undefined
  if (platform === 'darwin') return `mac-${arch}`
  if (platform !== 'linux') return undefined
  return arch === 'x64' ? 'linux64' : 'linux-arm64'
}

function program({ platform }: Machine, exe: string): readonly string[] {
  const name = 'Google Chrome for Testing'
  return platform === 'darwin' ? [`${name}.app`, 'Contents', 'MacOS', name] : [`chrome${exe}`]
}
