/** Milliseconds before a stream that the browser gave up is opened again. */
const patience = 1000

/**
 * Listens to the live server. A stream that the browser itself reconnects is told by the server whether the page is
 * outdated; after one that had to be opened anew, nobody knows, so the page reloads. Its address keeps slide and step.
 */
function listen(again: boolean): void {
  const events = new EventSource('/__rostrum/events')
  if (again) events.addEventListener('open', () => location.reload())
  events.addEventListener('reload', () => location.reload())
  events.addEventListener('problem', event => showProblem(JSON.parse(event.data)))
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, patience, true)
  })
}

/** Shows the text of a problem at the foot of the page, until it is dismissed or the page reloads. */
function showProblem(text: string): void {
  document.getElementById('rostrum-problem')?.remove()
  const box = document.createElement('div')
  const message = document.createElement('pre')
  const dismiss = document.createElement('button')
  box.id = 'rostrum-problem'
  box.setAttribute('role', 'alert')
  box.style.cssText =
    'position:fixed;inset:auto 1rem 1rem;z-index:100;display:flex;gap:1rem;align-items:start;padding:1rem;' +
    'color:#fff;background:#7a1420;font:16px/1.5 system-ui,sans-serif;border-radius:6px'
  message.style.cssText = 'flex:1;margin:0;max-height:40vh;overflow:auto;font:inherit;white-space:pre-wrap'
  dismiss.style.cssText =
    'min-width:32px;min-height:32px;font:inherit;color:inherit;background:none;border:1px solid;border-radius:4px'
  message.textContent = text
  dismiss.type = 'button'
  dismiss.textContent = '×'
  dismiss.ariaLabel = 'Dismiss'
  dismiss.addEventListener('click', () => box.remove())
  box.append(message, dismiss)
  document.body.append(box)
}

// The previews in the speaker view hold what that page was sent, and would find themselves outdated for ever.
if (window === window.parent) listen(false)
