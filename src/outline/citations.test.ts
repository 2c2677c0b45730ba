import { expect, test } from 'vitest'
import { parseCitation } from './citations.js'

test('a citation names works, with words before and a place after each', () => {
  expect(parseCitation('@okafor2024')).toEqual([{ prefix: '', key: 'okafor2024', locator: '' }])
  expect(parseCitation('see @a, p. 3; compare\n@b:c, ch. 2, and more')).toEqual([
    { prefix: 'see', key: 'a', locator: 'p. 3' },
    { prefix: 'compare', key: 'b:c', locator: 'ch. 2, and more' },
  ])
  expect(parseCitation('-@a.')).toEqual([{ prefix: '', key: 'a', locator: '' }])
})

test.each(['', 'none', 'name@example.org', '@a; none', '@', '@a p. 3', '@@a'])('%j is text', text => {
  expect(parseCitation(text)).toBeUndefined()
})
