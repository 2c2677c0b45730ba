import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BrowserGone } from './browser.js'
import { connect, splitter } from './connection.js'

test('messages are the same however the bytes arrive', () => {
  const text = fc.string({ unit: 'grapheme' }).map(text => text.replaceAll('\0', ''))
  fc.assert(
    fc.property(fc.array(text), fc.array(fc.nat(40)), (messages, sizes) => {
      const bytes = Buffer.from(messages.map(message => `${message}\0`).join(''))
      const received: string[] = []
      const take = splitter(message => received.push(message))
      let start = 0
      for (const size of sizes) {
        take(bytes.subarray(start, start + size))
        start += size
      }
      take(bytes.subarray(start))
      expect(received).toEqual(messages)
    }),
  )
})

/** A connection whose other end is the test's. */
function connected() {
  const fromBrowser = new PassThrough()
  const toBrowser = new PassThrough()
  const sent: { id: number; method: string; params: unknown; sessionId?: string }[] = []
  toBrowser.on(
    'data',
    splitter(text => sent.push(JSON.parse(text))),
  )
  const say = (message: object) => fromBrowser.write(`${JSON.stringify(message)}\0`)
  return { connection: connect(fromBrowser, toBrowser), sent, say, fromBrowser }
}

test('answers find their commands in any order, and a refusal says why', async () => {
  const { connection, sent, say } = connected()
  const version = connection.browser.send('Browser.getVersion')
  const page = connection.session('bridge').session.send('Page.navigate', { url: 'about:blank' })
  await expect.poll(() => sent).toHaveLength(2)
  expect(sent[1]).toMatchObject({ method: 'Page.navigate', sessionId: 'bridge' })
  say({ id: sent[1]?.id, error: { message: 'Cannot navigate' } })
  say({ id: sent[0]?.id, result: { product: 'Chrome/1' } })
  await expect(page).rejects.toThrow('Cannot navigate')
  expect(await version).toEqual({ product: 'Chrome/1' })
})

test('events go to the session that they are for, until it listens no more', async () => {
  const { connection, say } = connected()
  const heard: string[] = []
  const stop = connection
    .session('bridge')
    .session.on('Page.domContentEventFired', () => heard.push('bridge'))
  connection.session('school').session.on('Page.domContentEventFired', () => heard.push('school'))
  const event = { method: 'Page.domContentEventFired', params: {} }
  say({ ...event, sessionId: 'bridge' })
  say({ ...event, sessionId: 'school' })
  await expect.poll(() => heard).toEqual(['bridge', 'school'])
  stop()
  say({ ...event, sessionId: 'bridge' })
  say({ ...event, sessionId: 'school' })
  await expect.poll(() => heard).toEqual(['bridge', 'school', 'school'])
})

test('when the browser goes, all that waits for it is rejected, and so is what comes later', async () => {
  const { connection, fromBrowser } = connected()
  const { session, ended } = connection.session('bridge')
  const version = connection.browser.send('Browser.getVersion')
  const pages = [session.send('Page.enable'), ended]
  fromBrowser.end()
  await expect(version).rejects.toThrow(BrowserGone)
  for (const page of pages) await expect(page).rejects.toThrow(BrowserGone)
  await expect(session.send('Page.enable')).rejects.toThrow(BrowserGone)
  await expect(connection.session('school').session.send('Page.enable')).rejects.toThrow(BrowserGone)
})

test('a page that goes takes no other with it', async () => {
  const { connection, sent, say } = connected()
  const gone = connection.session('bridge').session.send('Page.enable')
  const staying = connection.session('school').session.send('Page.enable')
  say({ method: 'Target.detachedFromTarget', params: { sessionId: 'bridge' } })
  await expect(gone).rejects.toThrow(BrowserGone)
  say({ id: sent[1]?.id, result: {} })
  expect(await staying).toEqual({})
})
