import { expect, test } from 'vitest'
import { decodeText } from './decode-text.js'

const latin = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

test.each([
  ['UTF-8', Buffer.from('# Brücke 🌉\n')],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeff# Brücke 🌉\n')],
  ['UTF-16 with a byte order mark', utf16('# Brücke 🌉\n')],
  ['UTF-16 of the other order', utf16('# Brücke 🌉\n').swap16()],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe('# Brücke 🌉\n')
})

test.each([
  ['another encoding', latin('# T\r\n\r\nThe caf\xe9 is'), 3, 8],
  [
    'another encoding after letters of several bytes',
    Buffer.concat([Buffer.from('é🌉'), latin('\xe9')]),
    1,
    4,
  ],
  ['another encoding after a byte order mark', Buffer.concat([Buffer.from('\ufeffa'), latin('\xe9')]), 1, 2],
  [
    'another encoding after a replacement character',
    Buffer.concat([Buffer.from('\ufffd\n\ufffd'), latin('\xef.')]),
    2,
    2,
  ],
  ['a letter that is cut off', Buffer.from('# T\n🌉').subarray(0, 6), 2, 1],
  ['a NUL', Buffer.from('# T\n\nbe\0ta'), 3, 3],
  ['UTF-16 without a byte order mark', Buffer.from('# T', 'utf16le'), 1, 2],
  ['UTF-16 that is cut off', utf16('# T\nab').subarray(0, -1), 2, 2],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x23, 0, 0, 0]), 1, 1],
  ['no text at all', Buffer.from([0x89, 0x50]), 1, 1],
])('%s is told of with its place', (_, bytes, line, column) => {
  expect(decodeText(bytes)).toEqual({ line, column })
})
