import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { type LiveServer, serve } from './serve.js'
import type { Site } from './site.js'

const site: Site = new Map([
  ['/bridge/deck.html', { type: 'text/html', body: '<h1>Die Brücke trägt</h1>' }],
  ['/bridge/load test.mp4', { type: 'video/mp4', body: new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7]) }],
])

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function start(port = 0): Promise<LiveServer> {
  const server = await serve({ port, site, home: '/bridge/deck.html' })
  closing.push(server.close)
  return server
}

interface Question {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends `path` exactly as given, which a browser or fetch would not. */
async function ask(server: LiveServer, path: string, question: Question = {}) {
  const sent = request({ host: '127.0.0.1', port: new URL(server.url).port, path, ...question }).end()
  const [response] = await once(sent, 'response')
  const { statusCode: status, headers } = response as { statusCode: number; headers: IncomingHttpHeaders }
  return { status, headers, body: await text(response) }
}

/** Keeps a port of this computer busy, by ourselves or whoever has it already; gives its number. */
async function occupy(port: number): Promise<number> {
  const other = createServer()
  const bound = once(other, 'listening')
  other.listen(port, '127.0.0.1')
  closing.push(() => other.close())
  await bound.catch(error => expect(error.code).toBe('EADDRINUSE'))
  const address = other.address()
  return typeof address === 'object' && address ? address.port : port
}

test('a page comes whole, with headers that keep it private and fresh', async () => {
  const { status, headers, body } = await ask(await start(), '/bridge/deck.html?print')
  expect(status).toBe(200)
  expect(body).toBe('<h1>Die Brücke trägt</h1>')
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': '27',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'SAMEORIGIN',
  })
})

test('HEAD gets the headers without the body', async () => {
  const { status, headers, body } = await ask(await start(), '/bridge/deck.html', { method: 'HEAD' })
  expect({ status, body, length: headers['content-length'] }).toEqual({ status: 200, body: '', length: '27' })
})

test('/ leads home, and a wrong address to the list of decks', async () => {
  const server = await start()
  expect(await ask(server, '/')).toMatchObject({ status: 302, headers: { location: '/bridge/deck.html' } })
  const lost = await ask(server, '/school/deck.html')
  expect(lost).toMatchObject({ status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  expect(lost.body.split('\n')).toEqual([expect.any(String), '/bridge/deck.html', ''])
})

test('only the own names, with the own port, are answered', async () => {
  const server = await start()
  const { port } = new URL(server.url)
  const statusFor = async (host: string) =>
    (await ask(server, '/bridge/deck.html', { headers: { host } })).status
  for (const host of [`127.0.0.1:${port}`, `LocalHost:${port}`, `[::1]:${port}`]) {
    expect(await statusFor(host), host).toBe(200)
  }
  for (const host of [
    'rebound.example',
    `rebound.example:${port}`,
    'localhost',
    `localhost:${port}.example`,
  ]) {
    expect(await statusFor(host), host).toBe(421)
  }
})

test("other sites' pages are refused, their links are not", async () => {
  const server = await start()
  const statusFor = async (headers: Record<string, string>) =>
    (await ask(server, '/bridge/deck.html', { headers })).status
  expect(await statusFor({ origin: server.url.slice(0, -1), 'sec-fetch-site': 'same-origin' })).toBe(200)
  expect(await statusFor({ origin: 'https://site.example' })).toBe(403)
  expect(await statusFor({ origin: 'null' })).toBe(403)
  expect(await statusFor({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403)
  expect(await statusFor({ 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'script' })).toBe(403)
  const navigation = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
  expect(await statusFor({ ...navigation, 'sec-fetch-dest': 'iframe' })).toBe(403)
  expect(await statusFor({ ...navigation, 'sec-fetch-dest': 'document' })).toBe(200)
})

test('nothing can be sent', async () => {
  const server = await start()
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask(server, '/bridge/deck.html', { method })
    expect({ status, allow: headers.allow }, method).toEqual({ status: 405, allow: 'GET, HEAD' })
  }
})

test.each([
  ['/../etc/passwd', 403],
  ['/bridge/../bridge/deck.html', 403],
  ['/%2e%2e/', 403],
  ['/..%2f', 403],
  ['/%252e%252e/', 404],
  ['//etc/passwd', 400],
  ['/%2fetc/passwd', 400],
  ['/..%5cboot.ini', 400],
  ['/bridge\\deck.html', 400],
  ['/bridge/deck.html%00', 400],
  ['/%', 400],
  ['/%c3', 400],
  ['http://site.example/bridge/deck.html', 400],
])('the path %s gets %i', async (path, status) => {
  expect((await ask(await start(), path)).status).toBe(status)
})

test('video comes in parts', async () => {
  const server = await start()
  const part = (range: string, headers = {}) =>
    ask(server, '/bridge/load%20test.mp4', { headers: { range, ...headers } })
  const partial = await part('bytes=2-4')
  expect(partial).toMatchObject({ status: 206, body: '\x02\x03\x04' })
  expect(partial.headers).toMatchObject({ 'content-range': 'bytes 2-4/8', 'content-length': '3' })
  expect((await part('bytes=8-')).headers['content-range']).toBe('bytes */8')
  expect((await part('bytes=2-4', { 'if-range': '"older"' })).status).toBe(200)
})

test('a busy port moves the server to one of the next ten', async () => {
  const busy = await occupy(0)
  const { port } = new URL((await start(busy)).url)
  expect(Number(port)).toBeGreaterThan(busy)
  expect(Number(port)).toBeLessThanOrEqual(busy + 10)
})

test('when all eleven ports are busy, the error says so', async () => {
  const first = await occupy(0)
  for (let port = first + 1; port <= first + 10; port++) await occupy(port)
  await expect(start(first)).rejects.toThrow(
    `Cannot listen on any port from ${first} to ${first + 10}: all are in use.`,
  )
})

test('close() drops connections that wait, and may be called again', async () => {
  const server = await start()
  const idle = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(idle, 'connect')
  const dropped = once(idle, 'close')
  await server.close()
  await dropped
  await server.close()
})
