import type { OutgoingHttpHeaders } from 'node:http'
import { answer, type Exchange, type Middleware } from '../middleware.js'
import type { Page, Site } from '../site.js'
import { readRange } from './range.js'

/** Sends the site's pages; `site` gives the newest. Video and audio come in parts, for Safari plays them no other way. */
export function sendPages(site: () => Site): Middleware {
  return (exchange, next) => {
    const page = site().get(exchange.path)
    if (!page) return next(exchange)
    if (/^(video|audio)\//.test(page.type)) return sendMedia(exchange, page)
    answer(exchange, 200, { 'Content-Type': contentType(page.type) }, page.body)
  }
}

function sendMedia(exchange: Exchange, page: Page): void {
  const { headers, method } = exchange.request
  const bytes = typeof page.body === 'string' ? Buffer.from(page.body) : page.body
  const common: OutgoingHttpHeaders = { 'Content-Type': page.type, 'Accept-Ranges': 'bytes' }
  // If-Range names a state of the file that no answer of this server ever gave.
  const wanted = method === 'GET' && !headers['if-range'] ? headers.range : undefined
  const range = readRange(wanted, bytes.length)
  if (range === 'whole') {
    answer(exchange, 200, common, bytes)
  } else if (range === 'unsatisfiable') {
    answer(exchange, 416, { ...common, 'Content-Range': `bytes */${bytes.length}` }, '')
  } else {
    const part = bytes.subarray(range.first, range.last + 1)
    const place = `bytes ${range.first}-${range.last}/${bytes.length}`
    answer(exchange, 206, { ...common, 'Content-Range': place }, part)
  }
}

function contentType(type: string): string {
  return /^text\/|[/+](json|xml|javascript)$/.test(type) ? `${type}; charset=utf-8` : type
}
