import { afterEach, expect, test, vi } from 'vitest'
import { type LiveServer, serve } from './serve.js'
import type { Page, Site } from './site.js'

const site: Site = new Map([['/school/deck.html', { type: 'text/html', body: 'Bells ring' }]])

let server: LiveServer | undefined
afterEach(async () => {
  vi.useRealTimers()
  await server?.close()
})

async function start(): Promise<LiveServer> {
  server = await serve({ port: 0, site, home: '/school/deck.html' })
  return server
}

/** The same site after a save that changed the deck. */
const saved: Site = new Map([['/school/deck.html', { type: 'text/html', body: 'Bells stay silent' }]])

/** Opens the stream as a page would; `next` gives one frame after another, at the end nothing. */
async function listen({ url }: LiveServer, headers: Record<string, string> = {}, page = '/school/deck.html') {
  const response = await fetch(`${url}__rostrum/events${page}`, { headers })
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let buffer = ''
  const next = async (): Promise<string | undefined> => {
    while (!buffer.includes('\n\n')) {
      const chunk = await reader?.read()
      if (!chunk || chunk.done) return undefined
      buffer += chunk.value
    }
    const [frame = '', ...rest] = buffer.split('\n\n')
    buffer = rest.join('\n\n')
    return frame
  }
  const greeting = (await next()) ?? ''
  return { next, version: /^id: (.+)$/m.exec(greeting)?.[1] ?? '' }
}

test('update() swaps the site and tells every open page to reload', async () => {
  const live = await start()
  const pages = [await listen(live), await listen(live)]
  live.update(saved)
  for (const page of pages) expect(await page.next()).toMatch(/^event: reload\nid: .+\ndata: null$/)
  expect(await (await fetch(`${live.url}school/deck.html`)).text()).toBe('Bells stay silent')
})

test('fail() tells the message, to pages opened later too, until an update mends it', async () => {
  const live = await start()
  const early = await listen(live)
  live.fail('Unexpected `#`,\n\nexpected a claim', 'Write one.')
  const problem =
    'event: problem\ndata: {"message":"Unexpected `#`,\\n\\nexpected a claim","note":"Write one."}'
  expect(await early.next()).toBe(problem)
  expect(await (await listen(live)).next()).toBe(problem)
  expect(await (await fetch(`${live.url}school/deck.html`)).text()).toBe('Bells ring')

  live.update(site)
  await fetch(`${live.url}school/deck.html`)
  const late = await listen(live)
  live.fail('Cannot read `bell.svg`')
  expect(await late.next()).toBe('event: problem\ndata: {"message":"Cannot read `bell.svg`"}')
})

test('an update between loading and listening is not missed', async () => {
  const live = await start()
  await (await fetch(live.url)).text()
  live.update(saved)
  expect(await (await listen(live)).next()).toMatch(/^event: reload\n/)
})

test('a page that comes back reloads when it is outdated, and only then', async () => {
  const live = await start()
  const { version } = await listen(live)
  const same = await listen(live, { 'last-event-id': version })
  live.fail('Cannot read `bell.svg`')
  expect(await same.next()).toMatch(/^event: problem\n/)
  live.update(saved)
  expect(await (await listen(live, { 'last-event-id': version })).next()).toMatch(/^event: reload\n/)
})

test('a page that did not change is not reloaded, but told when a problem is mended', async () => {
  const both: Site = new Map([...site, ['/bridge/deck.html', { type: 'text/html', body: 'It holds' }]])
  server = await serve({ port: 0, site: both, home: '/school/deck.html' })
  const school = await listen(server)
  const bridge = await listen(server, {}, '/bridge/deck.html')
  server.update(new Map(both))
  server.fail('Cannot read `bell.svg`')
  for (const page of [school, bridge]) expect(await page.next()).toMatch(/^event: problem\n/)
  server.update(new Map<string, Page>([...both, ...saved]))
  expect(await school.next()).toMatch(/^event: reload\n/)
  expect(await bridge.next()).toBe('event: mended\ndata: null')
  server.fail('Cannot read `arch.svg`')
  expect(await bridge.next()).toMatch(/^event: problem\n/)
})

test('a page reloads when a file changes that it shows, and not for the file of another', async () => {
  const film = (...body: number[]): Page => ({ type: 'video/mp4', body: new Uint8Array(body) })
  const before: Site = new Map([
    ['/school/deck.html', { type: 'text/html', body: '<video src="media/the%20bell.mp4">' }],
    ['/school/speaker.html', { type: 'text/html', body: 'Ring it' }],
    ['/school/media/the bell.mp4', film(1, 2)],
    ['/school/media/yard.mp4', film(1)],
  ])
  server = await serve({ port: 0, site: before, home: '/school/deck.html' })
  const deck = await listen(server)
  const speaker = await listen(server, {}, '/school/speaker.html')
  const after = new Map(before).set('/school/media/yard.mp4', film(2))
  server.update(after)
  server.update(new Map(after).set('/school/media/the bell.mp4', film(1, 3)))
  server.fail('Cannot read `yard.mp4`')
  expect(await deck.next()).toMatch(/^event: reload\n/)
  for (const page of [deck, speaker]) expect(await page.next()).toMatch(/^event: problem\n/)
})

test('a quiet stream is kept alive', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const page = await listen(await start())
  vi.advanceTimersByTime(25_000)
  expect(await page.next()).toBe(':')
})

test('close() ends the streams', async () => {
  const live = await start()
  const page = await listen(live)
  await live.close()
  expect(await page.next()).toBeUndefined()
})
