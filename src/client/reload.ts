import { comeBack, reload } from './reload/place.js'
import { openProblemBar } from './reload/problem.js'

/** Milliseconds before a stream that the browser gave up is opened again. */
const patience = 1000

/** Takes up what the live server says, and comes back to the slide that was shown before a reload. */
function start(): void {
  comeBack()
  const bar = openProblemBar()
  listen()

  /**
   * Listens to the live server. A stream that the browser itself reconnects is told by the server whether the page is
   * outdated; after one that had to be opened anew, nobody knows, so the page reloads.
   */
  function listen(again = false): void {
    const events = new EventSource(`/__rostrum/events${location.pathname}`)
    if (again) events.addEventListener('open', reload)
    events.addEventListener('reload', reload)
    events.addEventListener('problem', event => bar.show(JSON.parse(event.data)))
    events.addEventListener('mended', bar.hide)
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, patience, true)
    })
  }
}

// The previews in the speaker view hold what that page was sent, and would find themselves outdated for ever.
if (window === window.parent) start()
