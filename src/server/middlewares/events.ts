import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { commonHeaders, type Exchange, type Middleware } from '../middleware.js'

/** Below this, followed by its own path, each open page listens. */
const eventsPath = '/__rostrum/events'

/** The streams of server-sent events to all open pages. */
export interface Events {
  readonly middleware: Middleware
  /** Sends `reload` to the pages at these paths, and forgets the standing problem: `mended` says so to the others. */
  reload(paths: ReadonlySet<string>): void
  /** Sends `problem`, its data `{message, note}` in JSON; pages opened later hear it too. */
  problem(message: string, note?: string): void
  /** Ends all streams. */
  close(): void
}

/**
 * Opens the streams below `/__rostrum/events/`.
 *
 * A page must not miss a reload that falls between its loading and its listening, or while its computer sleeps. So
 * each state of a page has a version: a stream that comes back tells its own (Last-Event-ID), and a new stream
 * belongs to a page sent at the latest with the version `served`.
 */
export function openEvents(): Events {
  const streams = new Map<ServerResponse, string>()
  const first = randomUUID()
  const versions = new Map<string, string>()
  const served = new Map<string, string>()
  let standing = ''

  const versionOf = (page: string) => versions.get(page) ?? first
  const reloadFrame = (page: string) => `event: reload\nid: ${versionOf(page)}\ndata: null\n\n`

  // Some proxies and sleeping laptops drop silent connections.
  const keepAlive = setInterval(() => {
    for (const stream of streams.keys()) stream.write(':\n\n')
  }, 25_000)
  keepAlive.unref()

  const open = ({ request, response }: Exchange, page: string): void => {
    response.writeHead(200, { ...commonHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' })
    if (request.method === 'HEAD') return void response.end()
    streams.set(response, page)
    response.on('close', () => streams.delete(response))
    const version = versionOf(page)
    const seen = request.headers['last-event-id'] ?? served.get(page)
    const outdated = seen !== undefined && seen !== version
    response.write(`retry: 500\nid: ${version}\n\n${outdated ? reloadFrame(page) : ''}${standing}`)
  }

  return {
    middleware(exchange, next) {
      const { path } = exchange
      if (path.startsWith(`${eventsPath}/`)) return open(exchange, path.slice(eventsPath.length))
      if (path.endsWith('.html')) served.set(path, versionOf(path))
      next(exchange)
    },
    reload(paths) {
      const isMended = standing !== ''
      standing = ''
      for (const path of paths) versions.set(path, randomUUID())
      for (const [stream, page] of streams) {
        if (paths.has(page)) stream.write(reloadFrame(page))
        else if (isMended) stream.write('event: mended\ndata: null\n\n')
      }
    },
    problem(message, note) {
      standing = `event: problem\ndata: ${JSON.stringify({ message, note })}\n\n`
      for (const stream of streams.keys()) stream.write(standing)
    },
    close() {
      clearInterval(keepAlive)
      for (const stream of streams.keys()) stream.end()
    },
  }
}
