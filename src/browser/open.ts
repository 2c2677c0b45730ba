import type { Browser } from './browser.js'
import { type BrowserSearch, findBrowser } from './find.js'
import { NoBrowser, withoutBrowser } from './no-browser.js'
import type { OpenOptions } from './open-options.js'
import { type Started, startFound } from './start.js'

/**
 * Finds a browser and starts it, or connects to one that runs elsewhere.
 *
 * @param asked what `--browser` says; without it, what `findBrowser` finds
 * @throws NoBrowser when there is none, or it does not answer
 * @throws the signal's reason when it is aborted
 */
export async function openBrowser(asked: string | undefined, options: OpenOptions): Promise<Browser> {
  return (await openFound(findBrowser({ asked, env: options.env }), options)).browser
}

/** Opens what a search has found. @throws as `openBrowser` does */
export async function openFound(search: BrowserSearch, options: OpenOptions): Promise<Started> {
  options.signal.throwIfAborted()
  if (search.found) return startFound(search.found, options)
  if (search.remote) {
    const { connectRemote } = await import('./remote.js')
    return { browser: await connectRemote(search.remote, options) }
  }
  throw new NoBrowser(['Cannot find a browser.', ...search.tried.map(line => `  ${line}`)].join('\n'), [
    'Install one: rostrum doctor --install',
    ...(options.env.WSL_DISTRO_NAME ? ["Windows' own browsers cannot be reached from within WSL."] : []),
    withoutBrowser,
  ])
}
