import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Protocol } from 'devtools-protocol'
import type { PageFile, Session, Showing } from './browser.js'
import type { PageEvent } from './seen.js'

/** Where a page finds what it shows; no network has such a host (RFC 6761). */
export const origin = 'http://rostrum.invalid/'

/** Only types that a browser does not find out by itself. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Bytes that are sent at once to who asks for a part: players of films ask again for what they play next. */
const most = 4 * 2 ** 20

/** Answers a request of a page from what it shows; any other is refused and told in `events`. */
export async function answer(
  session: Session,
  { requestId, request: { url, headers } }: Protocol.Fetch.RequestPausedEvent,
  shown: Showing,
  events: PageEvent[],
): Promise<void> {
  const file = fileAt(url, shown)
  const part = file && (await partOf(file.content, headers.Range).catch(() => undefined))
  if (part) {
    const { start, size, bytes } = part
    const isAll = bytes.length === size
    const more = isAll ? {} : { 'Content-Range': `bytes ${start}-${start + bytes.length - 1}/${size}` }
    // The next document may have another file of this name.
    const response = { ...file.headers, ...more, 'Accept-Ranges': 'bytes', 'Cache-Control': 'no-store' }
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: isAll ? 200 : 206,
      responseHeaders: Object.entries(response).map(([name, value]) => ({ name, value })),
      body: bytes.toString('base64'),
    })
    return
  }
  // Some browsers ask for an icon that no page named.
  if (url !== `${origin}favicon.ico`) events.push({ type: 'request', url })
  await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
}

function fileAt(url: string, { html, files }: Showing) {
  if (url === origin)
    return { content: Buffer.from(html), headers: { 'Content-Type': 'text/html; charset=utf-8' } }
  if (!url.startsWith(origin)) return undefined
  const name = nameIn(new URL(url).pathname.slice(1))
  const content = files?.get(name)
  const type = types[extname(name)]
  return content && { content, headers: type ? { 'Content-Type': type } : {} }
}

function nameIn(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone % in it.
    return path
  }
}

interface Part {
  readonly start: number
  /** Of the whole file, in bytes. */
  readonly size: number
  readonly bytes: Buffer
}

/** @param range what the request says: `bytes=0-`, `bytes=1024-2047`; nothing for the whole file */
async function partOf(content: PageFile, range: string | undefined): Promise<Part> {
  const [, first = '0', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  const start = Number(first)
  const asked = last === '' ? Number.POSITIVE_INFINITY : Number(last)
  const end = range === undefined ? asked : Math.min(asked, start + most - 1)
  if (typeof content !== 'string')
    return { start, size: content.length, bytes: Buffer.from(content.subarray(start, end + 1)) }
  const { size } = await stat(content)
  return { start, size, bytes: await buffer(createReadStream(content, { start, end })) }
}
