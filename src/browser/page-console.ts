import type { Protocol } from 'devtools-protocol'
import type { Session } from './browser.js'
import type { PageEvent } from './seen.js'

/** Adds to `events` what a page says on its console, errors that nothing caught, and what the browser says about it. */
export function hearConsole(session: Session, events: PageEvent[]): void {
  const hear = (level: string, text: string) => events.push({ type: 'console', level, text })
  session.on('Runtime.consoleAPICalled', ({ type, args }) => hear(type, args.map(shown).join(' ')))
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    hear('error', exception?.description ?? text),
  )
  session.on('Log.entryAdded', ({ entry: { source, level, text } }) => {
    // That a request failed is told as a request already.
    if (source !== 'network') hear(level, text)
  })
}

function shown({ value, description, type }: Protocol.Runtime.RemoteObject): string {
  if (value === undefined) return description ?? type
  return typeof value === 'string' ? value : JSON.stringify(value)
}
