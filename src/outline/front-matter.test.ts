import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compactMessage } from '../fixtures/compact.js'
import { outline } from './outline.js'

function read(text: string) {
  const file = new VFile({ path: 'outline.md', value: text })
  const { matter, tree } = outline(file, path => ({ path, content: '' }))
  return { matter, tree, messages: file.messages.map(compactMessage) }
}

const defaults = { lang: 'en', prose: 'speak', steps: false, bibliography: [] }

test('values are typed, and what belongs to other tools is left alone', () => {
  const { matter, messages } = read(
    '---\ntitle: 2026\nauthor:\n  - name: Ada\n  - Ben\ndate: 2026-11-22\nlang: fr-ca\nsteps: true\nminutes: 12.5\nbibliography: a.json\nsubtitle:\ntransition: fade\nconstructor: x\n---\n',
  )
  expect(messages).toEqual([])
  expect(Object.keys(matter)).not.toContain('transition')
  expect(matter).toMatchObject({
    ...defaults,
    title: '2026',
    author: 'Ada, Ben',
    date: '2026-11-22',
    lang: 'fr-CA',
    steps: true,
    minutes: 12.5,
    bibliography: ['a.json'],
  })
})

test.each([
  [
    'title: a\nminutes: soon',
    '3:1 front-matter-invalid: Unexpected `minutes`, expected a number of minutes above 0',
  ],
  ['title: [a, b]', '2:1 front-matter-invalid: Unexpected `title`, expected a text'],
  [
    'lang: en us',
    '2:1 front-matter-invalid: Unexpected `lang`, expected a language tag such as `en`, `fr` or `fa`',
  ],
  ['\n# note\nthems: ink', '4:1 front-matter-unknown: Unexpected field `thems`'],
  ['- a', '2:1 front-matter-invalid: Unexpected front matter, expected `name: value` lines'],
  [
    'title: &a [*a]',
    '2:1 front-matter-invalid: Cannot read the front matter: it holds aliases such as `*name`',
  ],
])('%j is reported at its line, and the rest is read', (yaml, message) => {
  const { tree, messages } = read(`---\n${yaml}\n---\n\n# The bridge\n`)
  expect(messages).toEqual([message])
  expect(tree.children).toHaveLength(1)
})

test('YAML that cannot be read is reported where it breaks', () => {
  expect(read('---\ntitle: a\nevent: b: c\n---\n').messages).toEqual([
    expect.stringMatching(/^3:\d+ front-matter-invalid: Cannot read the front matter: /),
  ])
})

test('a rule at the top of an outline opens no front matter when none follows', () => {
  const { tree, messages } = read('---\n\n- a list\n\n> a quotation')
  expect(messages).toEqual([])
  expect(tree.children.map(node => node.type)).toEqual(['thematicBreak', 'list', 'blockquote'])
})
