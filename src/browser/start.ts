import type { Browser, Page } from './browser.js'
import type { Connection } from './connection.js'
import type { FoundBrowser } from './find.js'
import { type Launched, launch, mayHaveSandbox } from './launch.js'
import { NoBrowser, withoutBrowser } from './no-browser.js'
import { isWindowsProgram, obstacle, wantsNoSandbox } from './obstacles.js'
import type { OpenOptions } from './open-options.js'
import { createPage } from './page.js'

/** A browser that has come up. */
export interface Started {
  readonly browser: Browser
  /** Whether its pages are kept from the system; absent when it runs elsewhere. */
  readonly sandboxed?: boolean
}

/** Milliseconds that a browser has to answer for the first time. */
const patience = 60_000

/**
 * Starts a browser; where the system gives it no sandbox, without one, and says so.
 *
 * @param sandboxed whether it is started with its sandbox at first
 * @throws NoBrowser when it does not come up
 * @throws the signal's reason when it is aborted
 */
export async function startFound(
  found: FoundBrowser,
  options: OpenOptions,
  sandboxed = mayHaveSandbox(),
): Promise<Started> {
  if (isWindowsProgram(found)) throw doesNotStart(found, '')
  const first = await attempt(found, sandboxed, options)
  if (typeof first !== 'string') return { browser: first, sandboxed }
  if (!sandboxed || !wantsNoSandbox(first)) throw doesNotStart(found, first)
  options.onNote?.('This system gives the browser no sandbox: it runs without.')
  const second = await attempt(found, false, options)
  if (typeof second !== 'string') return { browser: second, sandboxed: false }
  throw doesNotStart(found, second)
}

function doesNotStart(found: FoundBrowser, complaint: string): NoBrowser {
  const { cause, mend } = obstacle(found, complaint)
  return new NoBrowser(`Cannot start \`${found.path}\` (${found.from}): ${cause}.`, [mend, withoutBrowser])
}

/** @returns the browser, or what it complained about instead of coming up */
async function attempt(
  found: FoundBrowser,
  sandbox: boolean,
  { env, signal }: OpenOptions,
): Promise<Browser | string> {
  let launched: Launched
  try {
    launched = launch(found, env, sandbox)
  } catch (error) {
    return (error as Error).message
  }
  const { connection, end, complaint } = launched
  const stop = () => {
    connection.end(signal.reason)
    void end()
  }
  signal.addEventListener('abort', stop, { once: true })
  const close = () => {
    signal.removeEventListener('abort', stop)
    return end()
  }
  const timer = setTimeout(() => connection.end(new Error(`no answer in ${patience / 1000} s`)), patience)
  try {
    const open = opener(connection)
    const { product } = await connection.browser.send('Browser.getVersion')
    return { version: product, open, close }
  } catch (error) {
    await close()
    signal.throwIfAborted()
    return complaint() || (error as Error).message
  } finally {
    clearTimeout(timer)
  }
}

/** Opens pages; the first one at once, so that its process is there when it is wanted. */
function opener(connection: Connection): Browser['open'] {
  let spare: Promise<Page> | undefined = openPage(connection)
  spare.catch(() => {})
  return async viewport => {
    const opening = spare ?? openPage(connection)
    spare = undefined
    const page = await opening
    await page.resize(viewport)
    return page
  }
}

/** Opens a page in a context of its own: it shares neither storage nor channels with others of its address. */
async function openPage({ browser, session }: Connection): Promise<Page> {
  const { browserContextId } = await browser.send('Target.createBrowserContext')
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId })
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
  return createPage(session(sessionId), () =>
    browser.send('Target.disposeBrowserContext', { browserContextId }),
  )
}
