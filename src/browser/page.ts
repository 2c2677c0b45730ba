import { BrowserGone, type Page, type Session, type Showing, type Viewport } from './browser.js'
import { hearConsole } from './page-console.js'
import { answer, origin } from './page-files.js'
import type { PageEvent } from './seen.js'
import type { OpenSession } from './session.js'

/** Milliseconds that a document has to be loaded and drawn; a page that hangs must not hang the command. */
const patience = 120_000

/**
 * Makes a page of an attached target: without network, motion reduced, and its console heard. It has no size yet.
 *
 * @param close ends the target
 */
export async function createPage(
  { session, ended, end }: OpenSession,
  close: () => Promise<void>,
): Promise<Page> {
  const events: PageEvent[] = []
  let shown: Showing = { html: '' }
  session.on('Inspector.targetCrashed', () => end(new BrowserGone('The page crashed')))
  session.on('Page.javascriptDialogOpening', ({ message }) => {
    events.push({ type: 'console', level: 'warning', text: `a dialog: ${message}` })
    quietly(session.send('Page.handleJavaScriptDialog', { accept: false }))
  })
  hearConsole(session, events)
  session.on('Fetch.requestPaused', request => {
    quietly(answer(session, request, shown, events))
  })
  await Promise.all([
    session.send('Page.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Runtime.enable'),
    session.send('Log.enable'),
    session.send('Fetch.enable', {}),
    session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    }),
  ])
  const evaluate: Page['evaluate'] = (fn, argument) =>
    evaluateIn(session, `(${fn})(${JSON.stringify(argument) ?? 'undefined'})`)
  return {
    session,
    events,
    async show(showing) {
      shown = showing
      const late = new BrowserGone(`The page was not ready after ${patience / 1000} s`)
      const timer = setTimeout(() => end(late), patience)
      try {
        await Promise.race([navigated(session), ended])
        return await evaluate(settle, null)
      } finally {
        clearTimeout(timer)
      }
    },
    evaluate,
    resize: viewport => resize(session, viewport),
    close,
  }
}

/** Waits until the page has loaded anew: until the load event of this very document. */
async function navigated(session: Session): Promise<void> {
  const loaded = new Set<string>()
  let look = () => {}
  const stop = session.on('Page.lifecycleEvent', ({ name, loaderId }) => {
    if (name !== 'load') return
    loaded.add(loaderId)
    look()
  })
  const { loaderId = '', errorText } = await session.send('Page.navigate', { url: origin })
  if (errorText) throw new Error(`Cannot show the page: ${errorText}`)
  await new Promise<void>(resolve => {
    look = () => loaded.has(loaderId) && resolve()
    look()
  })
  stop()
}

/** Runs in the page: waits for its fonts and pictures. Returns the addresses of pictures that cannot be decoded. */
async function settle(): Promise<readonly string[]> {
  // Each face by its own `load`: `document.fonts.ready` waits for a layout, which printing has to make again.
  await Promise.allSettled([...document.fonts].map(face => face.load()))
  const images = [...document.images].filter(image => image.currentSrc || image.src)
  const broken = await Promise.all(
    images.map(image => {
      image.loading = 'eager'
      return image.decode().then(
        () => [],
        () => [image.currentSrc || image.src],
      )
    }),
  )
  return broken.flat()
}

/** For what is sent while the page may end: its end is told to those who wait for it. */
function quietly(sent: Promise<unknown>): void {
  sent.catch(() => {})
}

async function evaluateIn<Result>(session: Session, expression: string): Promise<Result> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as Result
}

async function resize(
  session: Session,
  { width, height, scale = 1, mobile = false }: Viewport,
): Promise<void> {
  await Promise.all([
    session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile }),
    session.send('Emulation.setTouchEmulationEnabled', { enabled: mobile }),
  ])
}
