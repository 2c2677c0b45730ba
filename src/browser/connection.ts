import type { Readable, Writable } from 'node:stream'
import { BrowserGone, type Session } from './browser.js'
import { type OpenSession, openSession, type Post } from './session.js'

/** What is said to one browser: its own session, and those of its pages, which share its pipe. */
export interface Connection {
  readonly browser: Session
  /** The session of a target that was attached with `flatten`. */
  session(id: string): OpenSession
  /** Ends all sessions. Only the first call counts. */
  end(cause: Error): void
}

/** What a browser says: an answer to a command, or an event. */
interface Message {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly method?: string
  readonly params?: unknown
  readonly sessionId?: string
}

/**
 * Speaks Chrome's DevTools protocol over two pipes: JSON, each message ended by a zero byte. When the browser closes its
 * pipe, everything pending rejects with `BrowserGone`.
 */
export function connect(input: Readable, output: Writable): Connection {
  const pending = new Map<number, { resolve(result: unknown): void; reject(cause: Error): void }>()
  const sessions = new Map<string, OpenSession>()
  let last = 0
  const postTo =
    (sessionId?: string): Post =>
    (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++last
        pending.set(id, { resolve, reject })
        output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      })
  const browser = openSession(postTo())
  let ended: Error | undefined
  const end = (cause: Error) => {
    ended ??= cause
    for (const session of [browser, ...sessions.values()]) session.end(ended)
    pending.clear()
  }
  const take = ({ id, result, error, method, params, sessionId }: Message) => {
    if (id !== undefined) {
      const waiting = pending.get(id)
      pending.delete(id)
      if (error) waiting?.reject(new Error(error.message))
      else waiting?.resolve(result)
    } else if (method !== undefined) {
      const session = sessionId === undefined ? browser : sessions.get(sessionId)
      session?.receive(method, params)
    }
  }
  browser.session.on('Target.detachedFromTarget', ({ sessionId }) => {
    sessions.get(sessionId)?.end(new BrowserGone('The page was closed'))
    sessions.delete(sessionId)
  })
  input.on(
    'data',
    splitter(text => take(JSON.parse(text))),
  )
  const lost = () => end(new BrowserGone('The browser ended'))
  input.once('close', lost).once('end', lost).once('error', lost)
  // That nobody reads any more is told by the other pipe.
  output.on('error', () => {})
  return {
    browser: browser.session,
    session: id => {
      const session = sessions.get(id) ?? openSession(postTo(id))
      sessions.set(id, session)
      if (ended) session.end(ended)
      return session
    },
    end,
  }
}

/** Puts messages together from chunks that end anywhere, in the middle of a character too. */
export function splitter(onMessage: (text: string) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = []
  return chunk => {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end))
      onMessage(Buffer.concat(parts).toString())
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  }
}
