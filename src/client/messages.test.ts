import { expect, test } from 'vitest'
import { type Message, read, write } from './messages.js'

const state = { h: 3, f: -1, black: false, slides: 12, atEnd: false }

test.each<Message>([
  { type: 'hello' },
  { type: 'state', state, moved: true },
  { type: 'go', h: 2, f: 0, black: true },
  { type: 'show', h: 2, f: 0, next: true },
])('$type is read as it was written', message => {
  expect(read(JSON.parse(JSON.stringify(write(message))))).toEqual(message)
})

test.each([
  null,
  'hello',
  { type: 'hello' },
  { rostrum: 1, type: 'reload' },
  { rostrum: 1, type: 'go', h: '2', f: 0, black: false },
  { rostrum: 1, type: 'state', state: { h: 1, f: 0 } },
])('other data is no message: %j', data => {
  expect(read(data)).toBeUndefined()
})
