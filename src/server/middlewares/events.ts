import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { commonHeaders, type Exchange, type Middleware } from '../middleware.js'

/** Where open pages listen. */
const eventsPath = '/__rostrum/events'

/** The stream of server-sent events to all open pages. */
export interface Events {
  readonly middleware: Middleware
  /** Sends `reload`, and forgets the standing problem. */
  reload(): void
  /** Sends `problem`, its data the message as a JSON string; pages opened later hear it too. */
  problem(message: string): void
  /** Ends all streams. */
  close(): void
}

/**
 * Opens the stream at `/__rostrum/events`.
 *
 * A page must not miss a reload that falls between its loading and its listening, or while its computer sleeps. So
 * each state of the site has a version: a stream that comes back tells its own (Last-Event-ID), and a new stream
 * belongs to a page sent at the latest with the version `served`.
 */
export function openEvents(): Events {
  const streams = new Set<ServerResponse>()
  let version = randomUUID()
  let served: string | undefined
  let standing = ''

  const send = (frame: string): void => {
    for (const stream of streams) stream.write(frame)
  }
  const reloadFrame = () => `event: reload\nid: ${version}\ndata: null\n\n`

  // Some proxies and sleeping laptops drop silent connections.
  const keepAlive = setInterval(() => send(':\n\n'), 25_000)
  keepAlive.unref()

  const open = ({ request, response }: Exchange): void => {
    response.writeHead(200, { ...commonHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' })
    if (request.method === 'HEAD') return void response.end()
    streams.add(response)
    response.on('close', () => streams.delete(response))
    const seen = request.headers['last-event-id'] ?? served
    const outdated = seen !== undefined && seen !== version
    response.write(`retry: 500\nid: ${version}\n\n${outdated ? reloadFrame() : ''}${standing}`)
  }

  return {
    middleware(exchange, next) {
      if (exchange.path === eventsPath) return open(exchange)
      if (exchange.path.endsWith('.html')) served = version
      next(exchange)
    },
    reload() {
      version = randomUUID()
      standing = ''
      send(reloadFrame())
    },
    problem(message) {
      standing = `event: problem\ndata: ${JSON.stringify(message)}\n\n`
      send(standing)
    },
    close() {
      clearInterval(keepAlive)
      for (const stream of streams) stream.end()
    },
  }
}
