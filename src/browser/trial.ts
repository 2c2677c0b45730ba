import type { BrowserSearch } from './find.js'
import { NoBrowser } from './no-browser.js'
import { openFound } from './open.js'
import type { OpenOptions } from './open-options.js'

/** How a browser came up, or why it did not. */
export interface Trial {
  /** As it names itself: `HeadlessChrome/156.0.8078.79`. */
  readonly version?: string
  /** Whether its pages are kept from the system; absent when it runs elsewhere. */
  readonly sandboxed?: boolean | undefined
  /** What is wrong with it. */
  readonly problem?: string
  /** What to do about the problem, a line each. */
  readonly notes?: readonly string[]
}

/**
 * Starts a browser, or connects to it, and ends it again.
 *
 * @throws the signal's reason when it is aborted
 */
export async function tryBrowser(search: BrowserSearch, options: OpenOptions): Promise<Trial> {
  try {
    const { browser, sandboxed } = await openFound(search, options)
    await browser.close()
    return { version: browser.version, sandboxed }
  } catch (error) {
    if (error instanceof NoBrowser) return { problem: error.message, notes: error.notes }
    throw error
  }
}
