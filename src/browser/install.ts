import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findBrowser } from './find.js'
import type { OpenOptions } from './open-options.js'
import { type Command, runQuietly } from './run-quietly.js'
import { tryBrowser } from './trial.js'

/** What the installation depends on. */
export interface InstallOptions extends OpenOptions {
  /** What the user asked for on the command line. */
  readonly asked?: string | undefined
}

/**
 * Installs a browser unless there is one that starts: with apt as root on Debian and its kin, else with Playwright. Each
 * command has ten minutes. Nothing is installed in place of one that was asked for.
 *
 * @param report receives one line for each step, and the last lines of the output of a step that failed
 * @throws the signal's reason when it is aborted
 */
export async function installBrowser(report: (line: string) => void, options: InstallOptions): Promise<void> {
  const { env, signal, asked = env.ROSTRUM_BROWSER } = options
  const works = async () => {
    const search = findBrowser({ env, asked })
    const { problem } = await tryBrowser(search, options)
    if (problem !== undefined && !search.tried) report(problem)
    return problem === undefined
  }
  if (await works()) return
  if (asked) {
    const name = options.asked ? '--browser' : 'ROSTRUM_BROWSER'
    report(`Nothing was installed, because \`${name}\` asks for one of its own.`)
    return
  }
  for (const command of commands(env)) {
    signal.throwIfAborted()
    report(`${command.purpose} …`)
    const { failure, output } = await runQuietly(command, signal)
    if (failure) report([`${command.purpose} failed: ${failure}`, ...output].join('\n  '))
    else if (await works()) return
  }
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
