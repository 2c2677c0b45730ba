import type { Session } from './browser.js'

/** Carries a command to the browser and brings its answer. */
export type Post = (method: string, params: object) => Promise<unknown>

/** A session with its other side: what arrives for it, and how it ends. */
export interface OpenSession {
  readonly session: Session
  /** Calls who listens to `event`. */
  receive(event: string, params: unknown): void
  /** Rejects all that waits for an answer, and all that is sent from now on. Only the first call counts. */
  end(cause: Error): void
  /** Rejects when the session ends, for those who wait for an event. */
  readonly ended: Promise<never>
}

type Listener = (params: unknown) => void

/** Makes a session whose commands go by `post`. */
export function openSession(post: Post): OpenSession {
  const listeners = new Map<string, Set<Listener>>()
  const { promise: ended, reject: end } = promiseOfEnd()
  const on = (event: string, listener: Listener) => {
    const those = listeners.get(event) ?? new Set()
    listeners.set(event, those.add(listener))
    return () => those.delete(listener)
  }
  // `Promise.race` would keep every answer for as long as the session lives.
  let cause: Error | undefined
  const waiting = new Set<(cause: Error) => void>()
  const send = (method: string, params: object = {}) =>
    new Promise((resolve, reject) => {
      if (cause) return reject(cause)
      waiting.add(reject)
      post(method, params)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject))
    })
  return {
    session: { send, on } as Session,
    receive: (event, params) => {
      for (const listener of listeners.get(event) ?? []) listener(params)
    },
    end: error => {
      cause ??= error
      end(cause)
      for (const reject of waiting) reject(cause)
    },
    ended,
  }
}

function promiseOfEnd() {
  let reject: (cause: Error) => void = () => {}
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  // Nobody has to wait for it.
  promise.catch(() => {})
  return { promise, reject }
}
