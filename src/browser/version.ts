import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { FoundBrowser } from './find.js'

/** A browser's answer to `--version`, or why it gave none. */
export type BrowserVersion =
  | { readonly version: string; readonly problem?: undefined }
  | { readonly version?: undefined; readonly problem: string }

/** Milliseconds that a browser has to say its version. */
const patience = 5_000

/**
 * Runs `found --version`, which also shows whether the libraries that it needs are there.
 *
 * On Windows it is not run, because Chrome and Edge open a window instead of answering: the version is `unknown`.
 */
export async function browserVersion(found: FoundBrowser): Promise<BrowserVersion> {
  if (process.platform === 'win32') return { version: 'unknown' }
  try {
    const { stdout } = await promisify(execFile)(found.path, ['--version'], {
      timeout: patience,
      killSignal: 'SIGKILL',
    })
    return { version: stdout.trim() }
  } catch (error) {
    return { problem: reason(error as Error & { killed?: boolean; stderr?: string }) }
  }
}

function reason(error: Error & { killed?: boolean; stderr?: string }): string {
  if (error.killed) return `no answer in ${patience / 1000} s`
  return error.stderr?.trim().split('\n')[0] || error.message
}
