import { test } from 'vitest'
import { cases, expectProduct, stagesOf } from '../fixtures/cases.js'
import { compact, compactMessage } from '../fixtures/compact.js'

test.each(cases)('%s is argued', name => {
  const { argument, messages } = stagesOf(name)
  const { matter: _, ...rest } = argument
  expectProduct(name, 'argument.json', compact(rest))
  expectProduct(name, 'messages.json', messages.map(compactMessage))
})
