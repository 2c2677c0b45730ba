import { createServer } from 'node:http'
import { listen } from './listen.js'
import { compose } from './middleware.js'
import { openEvents } from './middlewares/events.js'
import { redirectHome } from './middlewares/home.js'
import { checkHost } from './middlewares/host.js'
import { checkMethod } from './middlewares/method.js'
import { notFound } from './middlewares/not-found.js'
import { sendPages } from './middlewares/pages.js'
import { readPath } from './middlewares/path.js'
import { changedPages, type Site } from './site.js'

/** What the live server starts with. */
export interface ServeOptions {
  /** Where to listen; the next ten are tried when it is busy; 0 means any free one. */
  readonly port: number
  /** What to serve first. */
  readonly site: Site
  /** The path that `/` leads to, as in the site. */
  readonly home: string
}

/** A running live server. */
export interface LiveServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string
  /** Serves `site` from now on. Open pages that look otherwise in it reload; all forget what went wrong. */
  update(site: Site): void
  /** Tells open pages what went wrong and, where that is known, how to mend it; they and the last good site stay. */
  fail(message: string, note?: string): void
  /** Stops at once, open connections included; may be called again. */
  close(): Promise<void>
}

/**
 * Serves a talk to this computer's own browsers, live.
 *
 * @throws Error when no port is free, or the system refuses; its message is fit to be shown
 */
export async function serve(options: ServeOptions): Promise<LiveServer> {
  const server = createServer()
  const port = await listen(server, options.port)
  let site = options.site
  const newest = () => site
  const events = openEvents()
  const middlewares = [
    checkHost,
    checkMethod,
    readPath,
    events.middleware,
    redirectHome(options.home),
    sendPages(newest),
    notFound(newest),
  ]
  server.on('request', compose(middlewares))
  return {
    url: `http://127.0.0.1:${port}/`,
    update(next) {
      const changed = changedPages(site, next)
      site = next
      events.reload(changed)
    },
    fail: events.problem,
    close() {
      events.close()
      return new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
