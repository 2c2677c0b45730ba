import { type Browser, BrowserGone } from './browser.js'
import { openBrowser } from './open.js'

/** A browser that is starting or started, and is started again when it is lost. */
export interface StartedBrowser {
  /** The browser that there is now. Rejects with `NoBrowser`; it need not be awaited. */
  readonly ready: Promise<Browser>
  /**
   * Does some work with the browser, and once more with a fresh one if that is lost meanwhile.
   *
   * @throws NoBrowser when there is none, or it does not come up
   * @throws BrowserGone when it is lost twice
   */
  browse<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result>
  /** Ends it; never rejects. */
  close(): Promise<void>
}

/** Which browser is started, and who is told of it. */
export interface StartOptions {
  /** A path, a name such as `chrome`, or an address. @defaultValue what `ROSTRUM_BROWSER` names, else what `findBrowser` finds */
  readonly asked?: string | undefined
  /** @defaultValue the environment of this process */
  readonly env?: NodeJS.ProcessEnv
  /** Ends the browser at once; all that is pending then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Called with a line that the user should know, once. */
  readonly onNote?: (line: string) => void
}

/** Starts a browser at once, so that it comes up while other work is done. Who starts one closes it. */
export function startBrowser(options: StartOptions = {}): StartedBrowser {
  const { asked, env = process.env, signal, onNote: note } = options
  const noted = new Set<string>()
  const onNote = (line: string) => {
    if (!noted.has(line)) note?.(line)
    noted.add(line)
  }
  const closing = new AbortController()
  const ending = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal
  const open = () => {
    const opened = openBrowser(asked, { env, signal: ending, onNote })
    // Who stops before the browser is needed does not wait for it.
    opened.catch(() => {})
    return opened
  }
  const close = (browser: Promise<Browser>) =>
    browser.then(
      ({ close }) => close(),
      () => {},
    )
  let current = open()
  /** A fresh one in place of `gone`; for several who lost the same one, the same. */
  const again = async (gone: Browser): Promise<Browser> => {
    const last = current
    if ((await last) === gone && current === last) {
      current = close(last).then(open)
      current.catch(() => {})
    }
    return current
  }
  return {
    get ready() {
      return current
    },
    async browse(work) {
      const browser = await current
      try {
        return await work(browser)
      } catch (error) {
        if (!(error instanceof BrowserGone)) throw error
        return await work(await again(browser))
      }
    },
    close() {
      // One that is still starting is not waited for.
      closing.abort()
      return close(current)
    },
  }
}
