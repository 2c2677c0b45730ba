import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type FoundBrowser, findBrowser } from './find.js'
import { type Command, runQuietly } from './run-quietly.js'
import { browserVersion } from './version.js'

/** What the installation depends on; the defaults are this process's own. */
export interface InstallOptions {
  readonly env?: NodeJS.ProcessEnv | undefined
  /** Stops the installation; the promise then resolves with `undefined`. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Installs a browser unless there is one: with apt as root on Debian and its kin, else with Playwright. Each command has
 * ten minutes.
 *
 * @param report receives one line for each step, and the last lines of the output of a step that failed
 * @returns the browser, or `undefined` if none could be installed that starts
 */
export async function installBrowser(
  report: (line: string) => void,
  { env = process.env, signal }: InstallOptions = {},
): Promise<FoundBrowser | undefined> {
  const search = await findBrowser({ env })
  if (search.found) return search.found
  if (env.ROSTRUM_BROWSER) {
    report(`\`ROSTRUM_BROWSER\` is \`${env.ROSTRUM_BROWSER}\`, which is no program; nothing was installed`)
    return undefined
  }
  for (const command of commands(env)) {
    if (signal?.aborted) return undefined
    report(`${command.purpose} …`)
    const { failure, output } = await runQuietly(command, signal)
    if (failure) report([`${command.purpose} failed: ${failure}`, ...output].join('\n  '))
    else {
      const installed = await startable(env, report)
      if (installed) return installed
    }
  }
  return undefined
}

async function startable(env: NodeJS.ProcessEnv, report: (line: string) => void) {
  const { found } = await findBrowser({ env })
  if (!found) return undefined
  const { problem } = await browserVersion(found)
  if (problem === undefined) return found
  report(`\`${found.path}\` was installed but does not start: ${problem}`)
  return undefined
}

function commands(env: NodeJS.ProcessEnv): Command[] {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
  const playwright = {
    purpose: 'Installing chromium-headless-shell with Playwright',
    file: process.execPath,
    args: [cli, 'install', 'chromium-headless-shell'],
    env,
  }
  const debianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  return debianRoot ? [...aptCommands(env), playwright] : [playwright]
}

function aptCommands(env: NodeJS.ProcessEnv): Command[] {
  const apt = (purpose: string, ...args: string[]): Command => ({
    purpose,
    file: 'apt-get',
    args,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  const install = (name: string) =>
    apt(`Installing ${name} with apt-get`, 'install', '-y', '--no-install-recommends', name)
  return [
    apt('Updating the list of packages', 'update'),
    install('chromium-headless-shell'),
    // Ubuntu and older releases of Debian have no package for the shell alone.
    install('chromium'),
  ]
}
