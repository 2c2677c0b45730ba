import type { IncomingHttpHeaders } from 'node:http'
import { answerText, type Middleware } from '../middleware.js'

/**
 * Refuses what does not come from this computer's own pages.
 *
 * The address is local, but any website can make a browser ask it: by a name that it points at 127.0.0.1 (DNS
 * rebinding, seen in Host), or from its own pages (seen in Origin and Sec-Fetch-Site, which a page cannot forge).
 * Following a link or typing the address stays possible.
 */
export const checkHost: Middleware = (exchange, next) => {
  const { headers, socket } = exchange.request
  const hosts = ownHosts(socket.localPort)
  if (!hosts.includes(headers.host?.toLowerCase() ?? '')) {
    return answerText(exchange, 421, `This server answers only at http://${hosts[0]}/`)
  }
  if (isForeign(headers, hosts) && !isTopLevelNavigation(headers)) {
    return answerText(exchange, 403, 'This server does not answer the pages of other sites.')
  }
  next(exchange)
}

/** Browsers leave out the port when it is HTTP's own. */
function ownHosts(port: number | undefined): readonly string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]']
  return port === 80 ? [...names, ...names.map(name => `${name}:80`)] : names.map(name => `${name}:${port}`)
}

/** Another port of this computer is another site too, though browsers call it `same-site`. */
function isForeign(headers: IncomingHttpHeaders, hosts: readonly string[]): boolean {
  const { origin } = headers
  if (origin !== undefined && !hosts.some(host => origin === `http://${host}`)) return true
  return ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))
}

function isTopLevelNavigation(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}
