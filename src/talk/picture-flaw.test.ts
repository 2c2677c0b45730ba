import { expect, test } from 'vitest'
import { pictureFlaw } from './picture-flaw.js'

const bytes = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))

test.each([
  ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['GIFs', 'GIF89a\x01\0'],
  ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
  ['an AVIF', '\0\0\0\x20ftypmif1\0\0\0\0mif1avif'],
])('%s is a picture, whatever its file is called', (_, content) => {
  expect(pictureFlaw(bytes(content), false)).toBeUndefined()
  expect(pictureFlaw(bytes(content), true)).toMatch(/no SVG/)
})

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><g><path d="M0 0"/></g></svg>'],
  [
    'an SVG with a head',
    '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- Drawn by hand -->\n<svg viewBox="0 0 1 1"/>',
  ],
  [
    'an SVG with entities',
    '<!DOCTYPE svg [\n<!ENTITY ns "http://arch.example/">\n]>\n<svg xmlns:a="&ns;"></svg>',
  ],
  ['an SVG with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>'],
  ['an SVG after a long comment', `<!-- ${'Licence. '.repeat(200)} --><svg/>`],
  ['an SVG with HTML in it', '<svg><foreignObject><html xmlns="x"></html></foreignObject></svg>'],
])('%s is a picture, in a file that is called so', (_, content) => {
  expect(pictureFlaw(bytes(content), true)).toBeUndefined()
  expect(pictureFlaw(bytes(content), false)).toMatch(/SVG by another name|no picture/)
})

test.each([
  ['an error page that was saved', '<!DOCTYPE html>\n<html><body>404', /^it is a web page/],
  ['words', 'pixels', /^it holds no picture/],
  ['zeros', '\0'.repeat(2000), /^it holds no picture/],
  ["a phone's HEIC", '\0\0\0\x18ftypheic\0\0\0\0mif1heic', /^it holds no picture/],
  ['a TIFF', 'II*\0\x08\0\0\0', /^it holds no picture/],
  [
    'a pointer to a large file',
    'version https://git-lfs.github.com/spec/v1\noid sha256:1',
    /^it holds no picture/,
  ],
])('%s is none', (_, content, flaw) => {
  expect(pictureFlaw(bytes(content), false)).toMatch(flaw)
})

test.each([
  ['a cut SVG', '<svg>\n<g><path d="M0 0"/>', /^its SVG is broken, `<g>` is not closed/],
  ['an SVG that closes what is not open', '<svg>\n</g></svg>', /`<\/g>` closes `<svg>` on line 2/],
  ['other XML', '<?xml version="1.0"?>\n<plist></plist>', /no `<svg>` element/],
])('%s is no SVG', (_, content, flaw) => {
  expect(pictureFlaw(bytes(content), true)).toMatch(flaw)
})
