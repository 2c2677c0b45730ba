import { type StartedBrowser, startBrowser } from '../browser/started-browser.js'
import type { Io } from './io.js'

/** The option of commands that need a browser, for `parseArguments`. */
export const browserOption = { browser: { type: 'string' } } as const

/**
 * Starts the browser of a command, so that it comes up while talks are built.
 *
 * @param asked the value of `--browser`
 */
export function browserFor(asked: string | undefined, { env, signal, stderr }: Io): StartedBrowser {
  return startBrowser({ asked, env, signal, onNote: line => stderr.write(`${line}\n`) })
}
