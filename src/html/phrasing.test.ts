import fc from 'fast-check'
import type { Element } from 'hast'
import type { Paragraph, PhrasingContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { expect, test } from 'vitest'
import { phrasing } from './phrasing.js'

const { nodes } = fc.letrec<{ node: PhrasingContent; nodes: PhrasingContent[] }>(tie => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constantFrom('text', 'inlineCode'), value: fc.string() }),
    fc.record({ type: fc.constantFrom('strong', 'emphasis', 'delete'), children: tie('nodes') }),
    fc.record({
      type: fc.constant('link'),
      url: fc.webUrl(),
      title: fc.option(fc.string(), { nil: undefined }),
      children: tie('nodes'),
    }),
  ) as fc.Arbitrary<PhrasingContent>,
}))

test('simple phrasing becomes what mdast-util-to-hast makes of it', () => {
  fc.assert(
    fc.property(nodes, children => {
      const paragraph: Paragraph = { type: 'paragraph', children }
      expect(phrasing(children)).toEqual((toHast(paragraph) as Element).children)
    }),
  )
})

test.each(['break', 'image', 'html', 'citation', 'footnote', 'inlineMath'])('%s is left to it', type => {
  const odd = { type, value: '', children: [] } as unknown as PhrasingContent
  expect(phrasing([{ type: 'strong', children: [odd] }])).toBeUndefined()
})
