import { type Browser, BrowserGone } from '../browser/browser.js'
import { openBrowser } from '../browser/open.js'
import type { Io } from './io.js'

/** The option of commands that need a browser, for `parseArguments`. */
export const browserOption = { browser: { type: 'string' } } as const

/** The browser of a command, starting or started. */
export interface Browsers {
  /** Rejects with `NoBrowser`; it need not be awaited. */
  readonly ready: Promise<Browser>
  /** A fresh one in place of `gone`; for several who lost the same one, the same. */
  again(gone: Browser): Promise<Browser>
  /** Ends it; never rejects. */
  close(): Promise<void>
}

/**
 * Starts the browser at once, so that it comes up while talks are built.
 *
 * @param asked the value of `--browser`
 */
export function startBrowser(asked: string | undefined, { env, signal, stderr }: Io): Browsers {
  const noted = new Set<string>()
  const onNote = (line: string) => {
    if (!noted.has(line)) stderr.write(`${line}\n`)
    noted.add(line)
  }
  const closing = new AbortController()
  const ending = AbortSignal.any([signal, closing.signal])
  const open = () => {
    const opened = openBrowser(asked, { env, signal: ending, onNote })
    // A command that stops before it needs the browser does not wait for it.
    opened.catch(() => {})
    return opened
  }
  const close = (browser: Promise<Browser>) =>
    browser.then(
      ({ close }) => close(),
      () => {},
    )
  let current = open()
  return {
    get ready() {
      return current
    },
    async again(gone) {
      const last = current
      if ((await last) === gone && current === last) {
        current = close(last).then(open)
        current.catch(() => {})
      }
      return current
    },
    close() {
      // One that is still starting is not waited for.
      closing.abort()
      return close(current)
    },
  }
}

/** Does `job` with the browser, and once more with a fresh one if that is lost meanwhile. */
export async function retried<Result>(
  browsers: Browsers,
  job: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await browsers.ready
  try {
    return await job(browser)
  } catch (error) {
    if (!(error instanceof BrowserGone)) throw error
    return await job(await browsers.again(browser))
  }
}
