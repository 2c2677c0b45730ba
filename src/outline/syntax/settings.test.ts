import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compactMessage, compactTree } from '../../fixtures/compact.js'
import { outline } from '../outline.js'

function read(text: string) {
  const file = new VFile({ path: 'outline.md', value: text })
  const { tree } = outline(file, path => ({ path, content: '' }))
  const messages = file.messages.map(compactMessage)
  return { tree: compactTree(tree).filter(node => !/list|thematicBreak/.test(node)), messages }
}

test.each([
  [
    'Slidev',
    '---\nlayout: cover\n---\n\n# One\n\n---\nlayout: two-cols\nclass: x\n---\n\n# Two\n\nleft\n\n::right::\n\nright',
    2,
    'lines 8–10 and 16',
    ['5:1 heading2 One', '12:1 heading2 Two', '14:1 paragraph left', '18:1 paragraph right'],
  ],
  [
    'Slidev',
    '# One\n\nText\n---\nbackground: /sea.jpg\nimage:\n  url: x.png\n---\n\n## Two',
    5,
    'lines 5–8',
    ['1:1 heading1 One', '3:1 paragraph Text', '10:1 heading2 Two'],
  ],
  [
    'remark',
    'class: inverse, center\nname: start\n\n# One\n\n---\nclass: middle\n\n## Two\n\n???\n\nSay it.',
    11,
    'lines 1–2 and 7',
    ['4:1 heading1 One', '9:1 heading2 Two', '11:1 notes', '  13:1 paragraph Say it.'],
  ],
  [
    'remark',
    '# One\n\n- a\n\n---\nlayout: true\n# Two',
    6,
    'line 6',
    ['1:1 heading2 One', '    3:3 paragraph a', '7:1 heading2 Two'],
  ],
  [
    'Deckset',
    'footer: Ours\nslidenumbers: true\n\n# [fit] One\n\n---\n\n[.background-color: #EE0000]\n\n## Two',
    4,
    'lines 1–2 and 8',
    ['4:1 heading1 One', '10:1 heading2 Two'],
  ],
  [
    'Slidev',
    '# One\n\n---\nglowX: 50\nglowSeed: 205\n---\n\n## Two',
    4,
    'lines 4–6',
    ['1:1 heading1 One', '8:1 heading2 Two'],
  ],
  [
    'Slidev',
    '# One\n\n---\nlayout: fact\n# the looks\nfoo:\n- a\n\nclass: x\n---\n\n## Two\n---\nclicks: 2\n---\nText',
    4,
    'lines 4–10 and 14–15',
    ['1:1 heading1 One', '12:1 heading2 Two', '16:1 paragraph Text'],
  ],
  [
    'remark',
    '# One\n\n- a\n--\n- b\n\nText\n--\nmore\n\n???\nSay it.\n---\n# Two',
    11,
    'lines 4 and 8',
    [
      '1:1 heading2 One',
      '    3:3 paragraph a',
      '    5:3 paragraph b',
      '7:1 paragraph Text',
      '9:1 paragraph more',
      '11:1 notes',
      '  11:1 paragraph note “Note” Say it.',
      '14:1 heading2 Two',
    ],
  ],
])('of an outline for %s the settings are no text', (name, text, line, lines, tree) => {
  const found = read(text)
  expect(found.messages).toEqual([
    `${line}:1 dialect-foreign: An outline for ${name} is read as Markdown; left out are its settings in ${lines}`,
  ])
  expect(found.tree).toEqual(tree)
})

test.each([
  ['Marp', '---\nmarp: true\n---\n\n# One', 2],
  ['Marp', '---\npaginate: true\n---\n\n# One', 2],
  ['Marp', '# One\n\n<!-- _class: lead -->\n\nText', 3],
  ['Quarto', '---\nformat:\n  revealjs:\n    theme: dark\n---\n\n## One', 3],
  ['Quarto', '## One\n\n```{r}\n#| echo: false\nplot(1)\n```', 3],
  ['Obsidian Advanced Slides', '# One\n\n- See [[Visits 2024|the count]]', 3],
  ['Obsidian Advanced Slides', '# One\n\n<!-- slide bg="red" -->\n\nText', 3],
])('an outline for %s is told', (name, text, line) => {
  expect(read(text).messages).toEqual([
    `${line}:1 dialect-foreign: An outline for ${name} is read as Markdown`,
  ])
})

test.each([
  [
    'Marp',
    '---\nmarp: true\n---\n\n# One\n\n<!-- thank the chair -->\n\n<!-- _class: lead -->\n\n- a <!-- fit --> `<!-- x -->`\n- b <!-- slowly -->\n\n<!--\nand twice\n-->\n\n<!--\n_class: lead\npaginate: true\n-->',
    '7, 12 and 14',
  ],
  ['Slidev', '---\nmdc: true\n---\n\n# One\n\n- a\n\n<!-- thank the chair -->', '9'],
])('comments, which are notes for %s, are told with their lines', (name, text, lines) => {
  expect(read(text).messages).toEqual([
    expect.stringMatching(
      new RegExp(`An outline for ${name} .*; left out are its comments in lines? ${lines}$`),
    ),
  ])
})

test.each([
  '---\ntitle: One\nclass: x\n---\n\n# One\n\nThesis: All is one.\n\n---\n\nnote: this is said\n\n---\n',
  '# One\n\n```\n---\nlayout: cover\n---\n???\n```\n\n- `[[x]]` and ``%%x%%``',
  '# One\n\n---\nNote: Said.\n\n## Two\n\nTheme: what it is about\n',
  '# One\n\n---\nbut: it rusts\nreply: slowly\n---\n\n## Two',
  '---\nlayout: post\ntransition: fade\n---\n\n# One',
  'The layout: it is new.\n\n# One\n\n[1, [2]]: 100%% sure\n\n![[x.png]]',
  '# One\n\n<!-- class of 1984 -->\n\n- [.5: 1]',
])('%j is nobody else’s', text => {
  expect(read(text).messages.filter(message => message.includes('dialect'))).toEqual([])
})
