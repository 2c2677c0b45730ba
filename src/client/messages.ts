import type { Position, State } from './state.js'

/**
 * What the windows of a talk say to each other. They hold indices only, never text.
 *
 * - `hello`: a page is ready and asks the page that opened or holds it for the position; `bye`: a page goes away.
 * - `state`: a deck tells where it is; `moved` when its user moved it, not when it answers.
 * - `go`: be there, and answer with `state`; `show`, for previews: be there, or one step after it (`next`), and answer.
 * - `next`, `previous`: move one step; for previews.
 */
export type Message =
  | { readonly type: 'hello' | 'bye' | 'next' | 'previous' }
  | { readonly type: 'state'; readonly state: State; readonly moved: boolean }
  | ({ readonly type: 'go' } & Position)
  | { readonly type: 'show'; readonly h: number; readonly f: number; readonly next: boolean }

/** The message as it is posted. */
export function write(message: Message): unknown {
  return { rostrum: 1, ...message }
}

/** The message in posted data, or undefined when it is not one of ours or not well formed. */
export function read(data: unknown): Message | undefined {
  if (!isRecord(data) || data.rostrum !== 1) return undefined
  const { type } = data
  if (type === 'hello' || type === 'bye' || type === 'next' || type === 'previous') return { type }
  if (type === 'state' && isState(data.state)) return { type, state: data.state, moved: data.moved === true }
  if (type === 'go' && isPosition(data)) return { type, h: data.h, f: data.f, black: data.black }
  if (type === 'show' && isPlace(data)) return { type, h: data.h, f: data.f, next: data.next === true }
  return undefined
}

function isState(value: unknown): value is State {
  return isPosition(value) && 'slides' in value && Number.isInteger(value.slides) && 'atEnd' in value
}

function isPosition(value: unknown): value is Position {
  return isPlace(value) && 'black' in value && typeof value.black === 'boolean'
}

function isPlace(value: unknown): value is Record<string, unknown> & { h: number; f: number } {
  return isRecord(value) && Number.isInteger(value.h) && Number.isInteger(value.f)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
