import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Transformer, unified } from 'unified'
import { expect, test } from 'vitest'
import { compactMessage, compactTree } from '../fixtures/compact.js'
import { parserOf } from '../fixtures/parsing.js'
import { unknownAttributes } from './attribute-names.js'
import { blocks } from './blocks.js'
import { comments } from './comments.js'
import { frontMatter } from './front-matter.js'
import { include } from './include.js'
import { labels } from './labels.js'
import { levels, setextTraps } from './levels.js'
import { marks } from './marks.js'
import { references } from './references.js'
import { sourceFile } from './syntax/source.js'

type Step = () => Transformer<Root>

const parse = parserOf('piecewise')
const part = unified().use(remarkParse).use(marks)
const parts = () => include({ read: path => ({ path, content: '## Why {#why}' }), part })

/** What each step makes of a tree that it gets alone; lines of the tree as `compactTree` writes them. */
test.each<[string, Step, string, readonly string[], readonly string[]]>([
  [
    'frontMatter',
    frontMatter,
    '---\ntitle: The bridge\n---\n\nIt sways.',
    ['1:1 yaml title: The bridge', '5:1 paragraph It sways.'],
    ['5:1 paragraph It sways.'],
  ],
  ['setextTraps', setextTraps, 'It sways.\n---', ['1:1 heading2 It sways.'], ['1:1 heading2 It sways.']],
  [
    'references',
    references,
    'See [the plan][plan].[^far]\n\n[plan]: plan.pdf\n[^far]: It is far.',
    ['1:1 paragraph See the plan.', '3:1 definition', '4:1 footnoteDefinition', '  4:9 paragraph It is far.'],
    ['1:1 paragraph See [the plan](plan.pdf).[^: It is far.]'],
  ],
  [
    'comments',
    comments,
    '# The bridge <!-- {.must} -->\n\n<!-- say it -->\n\n- It sways.',
    [
      '1:1 heading1 The bridge <!-- {.must} -->',
      '3:1 html <!-- say it -->',
      '5:1 list',
      '  5:1 listItem',
      '    5:3 paragraph It sways.',
    ],
    ['1:1 heading1 The bridge {.must}', '5:1 list', '  5:1 listItem', '    5:3 paragraph It sways.'],
  ],
  [
    'marks',
    marks,
    'It [sways]{public="moves"} [see @her, p. 3] {.must}',
    ['1:1 paragraph It [sways]{public="moves"} [see @her, p. 3] {.must}'],
    ['1:1 paragraph It [sways]{public=moves} [see @her, p. 3] {.must}'],
  ],
  [
    'labels',
    labels,
    'Evidence: it sways\n\n> But: not here',
    ['1:1 paragraph Evidence: it sways', '3:1 blockquote', '  3:3 paragraph But: not here'],
    ['1:1 paragraph evidence “Evidence” it sways', '3:1 blockquote', '  3:3 paragraph But: not here'],
  ],
  [
    'include',
    parts,
    ':::include{file=parts/why.md}\n:::\n\n## How',
    ['1:1 containerDirective', '4:1 heading2 How'],
    ['parts/why.md:1:1 heading2 Why {#why}', '4:1 heading2 How'],
  ],
  [
    'levels',
    () => levels({ included: false }),
    '# One\n\n## In one\n\n# Two',
    ['1:1 heading1 One', '3:1 heading2 In one', '5:1 heading1 Two'],
    ['1:1 heading2 One', '3:1 heading3 In one', '5:1 heading2 Two'],
  ],
  [
    'levels of a part',
    () => levels({ included: true }),
    '# One\n\n## In one',
    ['1:1 heading1 One', '3:1 heading2 In one'],
    ['1:1 heading2 One', '3:1 heading3 In one'],
  ],
  [
    'blocks',
    blocks,
    '::::only{for=press}\n:::notes\nSlowly.\n:::\n\nIt sways.\n::::',
    [
      '1:1 containerDirective',
      '  2:1 containerDirective',
      '    3:1 paragraph Slowly.',
      '  6:1 paragraph It sways.',
    ],
    ['2:1 notes', '  3:1 paragraph Slowly. {for=press}', '6:1 paragraph It sways. {for=press}'],
  ],
])('%s', (_, step, text, before, after) => {
  const file = sourceFile('outline.md', text)
  const tree = parse(text)
  expect(compactTree(tree)).toEqual(before)
  expect(compactTree(unified().use(step).runSync(tree, file) as Root)).toEqual(after)
})

test('what a file says of itself is its data, and a part has the data of the talk', () => {
  const file = sourceFile('outline.md', '---\nlang: fr\n---')
  const first = unified().use(frontMatter)
  first.runSync(parse(String(file)), file)
  const inPart = sourceFile('part.md', '---\nlang: de\nminuts: 3\n---', { ...file.data })
  first.runSync(parse(String(inPart)), inPart)
  expect(inPart.data.matter?.lang).toBe('fr')
  expect(inPart.messages.map(compactMessage)).toEqual([
    'part.md:3:1 front-matter-unknown: Unexpected field `minuts`',
  ])
})

test.each<[string, Step, string, string]>([
  ['setextTraps', setextTraps, 'It sways.\n---', '1:1 setext-trap: '],
  ['labels', labels, 'Evidense: it sways', '1:1 near-miss-label: '],
])('%s reports', (_, step, text, message) => {
  const file = sourceFile('outline.md', text)
  unified().use(step).runSync(parse(text), file)
  expect(file.messages.map(compactMessage)).toEqual([expect.stringContaining(message)])
})

test.each([
  ['Why now\n---\n\nIt sways.', []],
  ['The bridge\n===\n\nWhy now\n---\n\n---\n\nIt sways.', []],
  ['Why now\n-------\n\n---\n\nWho pays\n---', []],
  ['# One\n\n---\n\n# Two\n\nIt sways\n---', [7]],
  ['## One\n\nIt sways\n---', [3]],
  ['It sways\nand it rusts\n---', [1]],
  ['# One\n\n---\nlayout: two\nclass: wide\n---\n\n---\nlayout: one\n---', [4]],
])('setextTraps: %j', (text, lines) => {
  const file = sourceFile('outline.md', text)
  unified().use(setextTraps).runSync(parse(text), file)
  expect(file.messages.map(({ line }) => line)).toEqual(lines)
})

test('unknownAttributes reports what is a typing error away from something', () => {
  const file = sourceFile('outline.md', '# The bridge {.mst tme=3m}')
  unified()
    .use(marks)
    .use(unknownAttributes, [])
    .runSync(parse(String(file)), file)
  expect(file.messages.map(compactMessage)).toEqual([
    '1:1 attribute-unknown: A class that means nothing: `.mst`',
    '1:1 attribute-unknown: An attribute that means nothing: `tme`',
  ])
})
