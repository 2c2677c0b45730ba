import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { parserOf } from '../fixtures/parsing.js'
import { fileNames } from './file-names.js'
import { sourceFile } from './syntax/source.js'

const parse = parserOf('piecewise')

function read(text: string): string {
  return textOf(unified().use(fileNames).runSync(parse(text), sourceFile('outline.md', text)) as Root)
}

test.each([
  '__init__.py, __main__.py and _layout_.html',
  'src/__tests__/a.ts, __pycache__/ and __mocks__\\y',
  '*.md/*.txt',
  'src/**/*.test.* and lib/*.js',
  '**/*.ts and **/*.js',
  'see *.md, or lib/*.txt',
])('%s names files', text => {
  expect(read(text)).toBe(text)
})

test.each([
  ['__Done__. Next, _this_...', 'Done. Next, this...'],
  ['*he*/*she*, _he_/_she_ and **on**/off', 'he/she, he/she and on/off'],
  ['the *.md* format', 'the .md format'],
  ['**see __init__.py** and *a*.b', 'see __init__.py and a.b'],
])('%s is stressed', (text, words) => {
  expect(read(text)).toBe(words)
})
