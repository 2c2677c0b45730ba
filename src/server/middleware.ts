import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'

/** One request on its way through the middlewares. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** The request's target as sent; from the `path` middleware on, its decoded path without the query. */
  readonly path: string
}

/** Answers a request, or hands it on to the next. */
export type Middleware = (exchange: Exchange, next: (exchange: Exchange) => void) => void

/** Runs each request through `middlewares`, first to last, until one answers; the last has to. */
export function compose(middlewares: readonly Middleware[]): RequestListener {
  const run = (index: number, exchange: Exchange): void =>
    middlewares[index]?.(exchange, handedOn => run(index + 1, handedOn))
  return (request, response) => run(0, { request, response, path: request.url ?? '' })
}

/** On every answer: talks are private until they are given, and change while they are written. */
export const commonHeaders = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
} as const

/** Sends a whole answer; HEAD gets its headers alone. */
export function answer(
  { request, response }: Exchange,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { ...commonHeaders, 'Content-Length': Buffer.byteLength(body), ...headers })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Sends a sentence or two in plain text. */
export function answerText(
  exchange: Exchange,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  answer(exchange, status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, `${text}\n`)
}
