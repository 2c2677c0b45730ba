import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compactMessage, compactTree } from '../../fixtures/compact.js'
import { outline } from '../outline.js'

function read(text: string) {
  const file = new VFile({ path: 'outline.md', value: text })
  const { matter, tree } = outline(file, path => ({ path, content: '' }))
  return { matter, tree: compactTree(tree), messages: file.messages.map(compactMessage) }
}

test.each([
  ['---\ntitle: Open\nauthor: Ada\n...\n\n## One', 6],
  ['---\ntitle: Open\nauthor: Ada\n---\u3000\u3000\n\n## One', 6],
  ['---\u00a0\ntitle: Open\nauthor: Ada\n---\t \n\n## One', 6],
  ['\n \n---\ntitle: Open\nauthor: Ada\n---\n\n## One', 8],
  ['\ufeff---\r\ntitle: Open\r\nauthor: Ada\r\n---\r\n\r\n## One', 6],
  ['\n\ufeff\n---\ntitle: Open\nauthor: Ada\n...\n## One', 7],
  ['---\n\n# The talk\n\ntitle: Open\n\nauthor: Ada\n---\n## One', 9],
  ['---\ntitle: Open\nauthor:\n\n- Ada\n---\n## One', 7],
  ['---\ntitle: Open\nauthor: Ada\n\n# theme: ink\n---\n## One', 7],
  ['<!-- licence -->\n\n<!--\nours\n-->\n---\ntitle: Open\nauthor: Ada\n---\n## One', 10],
  ['----\ntitle: Open\nauthor: Ada\n-----\n\n## One', 6],
  ['—\ntitle: Open\nauthor: Ada\n—\n\n## One', 6],
  ['% Open\n% Ada\n\n## One', 4],
  ['% Open\n\n---\nauthor: Ada\n---\n## One', 6],
])('%j has a front matter, and a slide on line %i', (text, line) => {
  const { matter, tree, messages } = read(text)
  expect(messages).toEqual([])
  expect(matter).toMatchObject({ title: 'Open', author: 'Ada' })
  expect(tree).toEqual([`${line}:1 heading2 One`])
})

test('a front matter that never ends does so at the first blank line before Markdown', () => {
  const slides = '## One\n\n- A point\n\n---\n\n## Two'
  for (const between of ['\n\n', '\n\n\n', '\n \n']) {
    const { matter, tree, messages } = read(`---\ntitle: Open${between}${slides}`)
    expect(matter).toMatchObject({ title: 'Open' })
    expect(tree.map(node => node.replace(/^\s*\S+ /, ''))).toEqual([
      'heading2 One',
      'list',
      'listItem',
      'paragraph A point',
      'thematicBreak',
      'heading2 Two',
    ])
    expect(messages).toEqual(['1:1 front-matter-unclosed: A front matter without an end'])
  }
  expect(read('---\ntitle: Open\n\nIt is said.\n\n- A point\n').tree).toHaveLength(4)
})

test('one with no blank line below it is text, and said to have no end', () => {
  const { tree, messages } = read('---\ntitle: Open\n# One')
  expect(tree).toEqual(['1:1 thematicBreak', '2:1 paragraph title: Open', '3:1 heading1 One'])
  expect(messages).toEqual(['1:1 front-matter-unclosed: A front matter without an end'])
  const slides = read('---\ntitle: Open\nauthor: Ada\n# One\n\n- A point\n\n---\n\n# Two')
  expect(slides.tree).toContain('4:1 heading2 One')
  expect(slides.messages).toEqual(messages)
})

test.each([
  ['+++\ntitle = "Open"\n+++\n\n# One', 1],
  ['\nTitle: Open\nAuthor: Ada\n\n# One', 2],
  ['title: Open\n\n# One', 1],
])('%j has fields at its top that are text, and says so', (text, line) => {
  const { tree, messages } = read(text)
  expect(tree).toHaveLength(2)
  expect(messages).toEqual([
    `${line}:1 front-matter-unclosed: Fields at the top are text without \`---\` above and below them`,
  ])
})

test.each([
  '---\n# One\n---\n\nText',
  '---\n\n# One\n\nThesis: All is one.\n\n---\n',
  '---\n\nText with no heading.\n\n---\n\n## Two',
  '---\n\nThesis: All is one.\n',
  '\n---\n\nNote: Said.\n',
  '<!-- ours -->\n\n---\n\nText\n\n---\n',
  '----\n\nevent: Here\n\nText\n',
])('%j begins with the end of a slide, not with a front matter', text => {
  const { tree, messages } = read(text)
  expect(messages).toEqual([])
  expect(tree[0]).toMatch(/thematicBreak/)
  expect(tree.length).toBeGreaterThan(1)
})

test('the lines of a title block of pandoc’s are its title, authors and date', () => {
  const { matter, tree } = read('% The old\n  bridge\n% Ada; Ben\n  Cem\n% May 2026\n\nText')
  expect(matter).toMatchObject({ title: 'The old bridge', author: 'Ada, Ben, Cem', date: 'May 2026' })
  expect(tree).toEqual(['7:1 paragraph Text'])
  expect(read('%\n% Ada\n\nText').matter).toMatchObject({ author: 'Ada' })
  expect(read('% Open\n\n---\ntitle: Closed\n---\n').matter).toMatchObject({ title: 'Closed' })
  for (const text of ['%% hidden %%\n\nText', '% of pupils\nand teachers\n\nText', '50 %\n\nText'])
    expect(read(text).tree).toHaveLength(2)
})
