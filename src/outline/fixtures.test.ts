import { expect, test } from 'vitest'
import { cases, expectProduct, stagesOf } from '../fixtures/cases.js'
import { compact, compactTree } from '../fixtures/compact.js'

test.each(cases)('%s is read', name => {
  const { matter, tree } = stagesOf(name)
  expectProduct(name, 'tree.json', { matter: compact(matter), tree: compactTree(tree) })
})

test('a tree serialises as JSON', () => {
  for (const { tree } of cases.map(stagesOf)) expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
})
