import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { useOfClass, useOfName } from './attribute-names.js'

const src = new URL('..', import.meta.url)
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /^(?:outline|argument|audience|slides)\/.*(?<!\.test)\.ts$/.test(path))
  .map(path => readFileSync(new URL(path, src), 'utf8'))

/** What all stages read that a pattern finds. */
function readBy(pattern: RegExp): readonly string[] {
  return sources.flatMap(source => [...source.matchAll(pattern)].map(([, name = '']) => name))
}

// Where a name is read by its type the compiler says so; this is for what is read past it.
test('every attribute that a stage reads is in the table, so that it is taken for no audience', () => {
  const read = readBy(/\bpairs(?:\?)?(?:\.|\[')([\w-]+)/g)
  expect(read).toEqual(expect.arrayContaining(['needs', 'not-for', 'steps', 'lang']))
  expect(read.filter(name => useOfName(name) === undefined)).toEqual([])
})

test('every class that a stage reads is in the table', () => {
  const read = readBy(/(?:\bclasses\.includes\(|\bhasClass\([^']*)'([\w-]+)'/g)
  expect(read).toEqual(expect.arrayContaining(['must', 'skip', 'backup', 'conclusion']))
  expect(read.filter(name => useOfClass(name) === undefined)).toEqual([])
})
