import { describe, expect, test } from 'vitest'
import { cases, expectProduct, outlineOf } from '../fixtures/cases.js'
import { compact, compactTree } from '../fixtures/compact.js'
import { parseModes } from '../fixtures/parsing.js'

describe.each(cases)('%s', name => {
  test.each(parseModes)('is read %s', parse => {
    const { matter, tree } = outlineOf(name, { parse }).read
    expectProduct(name, 'tree.json', { matter: compact(matter), tree: compactTree(tree) })
  })

  test('gives the same tree, to the last position, and the same messages both ways and each time', () => {
    const [whole, ...others] = [...parseModes, ...parseModes].map(parse => {
      const { read, file } = outlineOf(name, { parse })
      return { read, messages: file.messages.map(message => ({ ...message })) }
    })
    for (const other of others) expect(other).toEqual(whole)
  })

  test('gives a tree that serialises as JSON', () => {
    const { tree } = outlineOf(name).read
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  })
})
