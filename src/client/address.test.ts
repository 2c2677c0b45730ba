import { expect, test } from 'vitest'
import { formatAddress, parseAddress } from './address.js'

const ids = ['the-bridge', '1979', 'the-bridge/objection1', 'école']
const find = (id: string) => (ids.includes(id) ? { h: ids.indexOf(id) } : undefined)

test.each([
  ['#/the-bridge', { h: 0 }],
  ['#the-bridge', { h: 0 }],
  ['#/the-bridge/2', { h: 0, f: 2 }],
  ['#/1979', { h: 1 }],
  ['#/1979/1', { h: 1, f: 1 }],
  ['#/the-bridge%2Fobjection1/0', { h: 2, f: 0 }],
  ['#the-bridge/objection1', { h: 2 }],
  ['#/%C3%A9cole', { h: 3 }],
  ['#/2', { h: 2, f: undefined }],
  ['#/2/0/1', { h: 2, f: 1 }],
])('%s is understood', (hash, place) => {
  expect(parseAddress(hash, find)).toEqual(place)
})

test.each(['', '#', '#/', '#/tunnel', '#/tunnel/2', '#/%E0%A4%A'])('%j names no place', hash => {
  expect(parseAddress(hash, find)).toBeUndefined()
})

test('an address that was written is read again', () => {
  for (const id of ids) expect(parseAddress(formatAddress(id, 1), find)).toEqual({ h: ids.indexOf(id), f: 1 })
})
