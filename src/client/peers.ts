import { type Message, read, write } from './messages.js'

/** The other windows of the same talk. */
export interface Peers {
  send(message: Message, to: Window): void
  /** To every window that was heard. */
  tellAll(message: Message): void
  /** Says hello to the window that opened or holds this one, until it answers. */
  greet(to: Window): void
  /** Whether a window was heard and is still there. */
  knows(other: Window): boolean
}

/** Times to say hello, each half a second after the last: long enough for a page to reload. */
const greetings = 60

/**
 * Starts to listen to the talk's other windows.
 *
 * @param preview this page is a preview: it listens to the page that holds it, and to nobody else
 */
export function meetPeers(preview: boolean, receive: (message: Message, from: Window) => void): Peers {
  const heard = new Set<Window>()
  let greeting: ReturnType<typeof setTimeout> | undefined

  const send = (message: Message, to: Window) => to.postMessage(write(message), targetOrigin())

  function greet(to: Window, times = greetings): void {
    clearTimeout(greeting)
    if (to.closed || times === 0) return
    send({ type: 'hello' }, to)
    greeting = setTimeout(() => greet(to, times - 1), 500)
  }

  addEventListener('message', event => {
    const from = event.source as Window | null
    const message = read(event.data)
    if (!message || !isSameOrigin(event.origin)) return
    // A page that is gone by now cannot be told from others; a greeting too many does no harm.
    if (message.type === 'bye') return window.opener && greet(window.opener)
    if (!from || !isPeer(from, preview)) return
    heard.add(from)
    if (from === window.opener || preview) clearTimeout(greeting)
    receive(message, from)
  })

  const tellAll = (message: Message) => {
    for (const other of heard) {
      if (other.closed) heard.delete(other)
      else send(message, other)
    }
  }
  addEventListener('pagehide', () => tellAll({ type: 'bye' }))

  return { send, tellAll, greet, knows: other => heard.has(other) && !other.closed }
}

/** Only what opened this window, what it opened (also before it was reloaded), and its own frames. */
function isPeer(other: Window, preview: boolean): boolean {
  if (preview) return other === window.parent
  return other === window.opener || other.opener === window || (other !== window && other.parent === window)
}

/** Pages from files have an opaque origin, which cannot be named; messages hold nothing private. */
function targetOrigin(): string {
  return self.origin.startsWith('http') ? self.origin : '*'
}

function isSameOrigin(origin: string): boolean {
  return origin === self.origin || !self.origin.startsWith('http')
}
