import { createRequire } from 'node:module'
import type { Browser as PlaywrightBrowser } from 'playwright'
import { withoutSecrets } from './address.js'
import { type Browser, BrowserGone, type Page, type Viewport } from './browser.js'
import type { RemoteBrowser } from './find.js'
import { NoBrowser, withoutBrowser } from './no-browser.js'
import type { OpenOptions } from './open-options.js'
import { createPage } from './page.js'
import { type OpenSession, openSession } from './session.js'

/** Milliseconds that the other side has to answer for the first time. */
const patience = 30_000

/**
 * Connects to a browser that runs elsewhere: over the DevTools protocol where the address is `http://…`, as Chromium's
 * own port is, or has `/devtools/` in it; else to a Playwright server.
 *
 * @throws NoBrowser when there is none
 * @throws the signal's reason when it is aborted
 */
export async function connectRemote(remote: RemoteBrowser, { signal }: OpenOptions): Promise<Browser> {
  const browser = await connected(remote, signal)
  const sessions = new Set<OpenSession>()
  const stop = () => {
    for (const session of sessions) session.end(signal.reason)
    void close()
  }
  const close = () => {
    signal.removeEventListener('abort', stop)
    return browser.close().catch(() => {})
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    signal.throwIfAborted()
    const about = await browser.newBrowserCDPSession()
    const { product } = await about.send('Browser.getVersion')
    return { version: product, open: viewport => openPage(browser, sessions, viewport), close }
  } catch (error) {
    await close()
    signal.throwIfAborted()
    throw unreachable(remote, error as Error)
  }
}

async function connected(remote: RemoteBrowser, signal: AbortSignal): Promise<PlaywrightBrowser> {
  const { address } = remote
  // Loaded here because that takes about half a second; by `require`, because compiled code that is kept has no `import()`.
  const { chromium } = createRequire(import.meta.url)('playwright') as typeof import('playwright')
  const speaksDevTools = /^http/i.test(address) || address.includes('/devtools/')
  const connecting = speaksDevTools
    ? chromium.connectOverCDP(address, { timeout: patience })
    : chromium.connect(address, { timeout: patience })
  try {
    return await Promise.race([connecting, aborted(signal)])
  } catch (error) {
    signal.throwIfAborted()
    throw unreachable(remote, error as Error)
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function unreachable({ address, from }: RemoteBrowser, { message }: Error): NoBrowser {
  const shown = withoutSecrets(address)
  const [cause = ''] = message
    .replace(/^[\w.]+: /, '')
    .replaceAll(address, shown)
    .split('\n')
  return new NoBrowser(`Cannot reach the browser at \`${shown}\` (${from}): ${cause}.`, [
    "Expected the address of a Playwright server, or of a browser's DevTools: http://host:port",
    withoutBrowser,
  ])
}

async function openPage(
  browser: PlaywrightBrowser,
  sessions: Set<OpenSession>,
  viewport: Viewport,
): Promise<Page> {
  try {
    // A context of its own, without Playwright's sizes: the page sets its own.
    const context = await browser.newContext({ viewport: null, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const devTools = await context.newCDPSession(page)
    const open = openSession((method, params) =>
      devTools.send(method as 'Page.enable', params).catch(error => {
        throw orGone(error, browser)
      }),
    )
    sessions.add(open)
    devTools.on('event', ({ method, params }) => open.receive(method, params))
    page.once('crash', () => open.end(new BrowserGone('The page crashed')))
    page.once('close', () => open.end(new BrowserGone('The page was closed')))
    const made = await createPage(open, async () => {
      sessions.delete(open)
      await context.close()
    })
    await made.resize(viewport)
    return made
  } catch (error) {
    throw orGone(error as Error, browser)
  }
}

/** Tells by Playwright's error whether the other side is no more; it may say so before `isConnected` does. */
function orGone(error: Error, browser: PlaywrightBrowser): Error {
  if (browser.isConnected() && !/\b(?:closed|crashed)\b/i.test(error.message)) return error
  return new BrowserGone('The connection to the browser was lost')
}
