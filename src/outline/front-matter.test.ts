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
  ['title: {a: b}', '2:1 front-matter-invalid: Unexpected `title`, expected a text'],
  [
    'lang: en us',
    '2:1 front-matter-invalid: Unexpected `lang`, expected a language tag such as `en`, `fr` or `fa`',
  ],
  ['\n# note\nthems: ink', '4:1 front-matter-unknown: Unexpected field `thems`'],
  ['- a', '2:1 front-matter-invalid: Unexpected front matter, expected `name: value` lines'],
  [
    'event: Here\ntitle: &a [*a]',
    '3:1 front-matter-invalid: Cannot read the front matter: it holds aliases such as `*name`',
  ],
])('%j is reported at its line, and the rest is read', (yaml, message) => {
  const { tree, messages } = read(`---\n${yaml}\n---\n\n# The bridge\n`)
  expect(messages).toEqual([message])
  expect(tree.children).toHaveLength(1)
})

test.each([
  ['theme: b: c', 'a value holds `: `'],
  ['lang: @x', 'a value begins with a mark that means something else in YAML'],
  ['title: a\ntitle: b', 'a field stands in it twice'],
  ['bibliography: [a, b', 'a value is indented wrongly, or a bracket is never closed'],
  ['theme: "paper', 'a quotation mark or bracket is never closed'],
  ['theme: "paper" or ink', 'there is more after the end of a value'],
  ['theme: a\nminutes', 'a quotation mark or bracket is never closed'],
])('%j is no YAML, and it is said why', (yaml, cause) => {
  const { tree, messages } = read(`---\n${yaml}\n---\n\n# The bridge`)
  expect(messages).toEqual([
    expect.stringMatching(/^[23]:\d+ front-matter-invalid: Cannot read the front matter: /),
  ])
  expect(messages[0]).toContain(cause)
  expect(tree.children).toHaveLength(1)
})

test.each([
  ['minutes: abc', 'Write a number of minutes above 0, as in `minutes: 20`; the value is `"abc"`.'],
  ['steps: maybe', 'Write `true` or `false`, as in `steps: true`; the value is `"maybe"`.'],
  ['title: {a: b}', 'Write a text, as in `title: The bridge is worn`; the value is `{"a":"b"}`.'],
  [
    '- a',
    'Write each field on a line of its own, as in `title: The bridge is worn`, between two lines of `---`.',
  ],
  ['author: Ada\ntheme: &a [*a]', 'Write the value of `theme` out.'],
])('of %j it is said how to mend it', (yaml, note) => {
  const file = new VFile({ path: 'outline.md', value: `---\n${yaml}\n---\n` })
  outline(file, path => ({ path, content: '' }))
  expect(file.messages.map(message => message.note)).toEqual([note])
})

test.each([
  ['event: Here\ntheme: b: c\nminutes: 12', { event: 'Here', minutes: 12 }],
  ['event: Here\nminutes: 5\nminutes: 12', { event: 'Here', minutes: 5 }],
  ['event: Here\ntheme: "paper', { event: 'Here' }],
  ['event: Here\nminutes: abc\nsteps: true', { event: 'Here', steps: true }],
  ['event: Here\ntheme: &a [*a]\nsteps: true', { event: 'Here', steps: true }],
])('of %j the other fields are read', (yaml, fields) => {
  const { matter, messages } = read(`---\n${yaml}\n---\n`)
  expect(messages).toHaveLength(1)
  for (const [name, value] of Object.entries(fields)) expect(matter).toHaveProperty(name, value)
  expect(Object.keys(matter).sort()).toEqual(
    [
      ...Object.keys({ ...defaults, places: {} }),
      ...Object.keys(fields).filter(name => !(name in defaults)),
    ].sort(),
  )
})

test.each([
  ['The #1 reason prices rise', 'The #1 reason prices rise'],
  ['#1 in sales', '#1 in sales'],
  ['C# and F#', 'C# and F#'],
  ['Rust: a love story', 'Rust: a love story'],
  ['"Quoted": then not', '"Quoted": then not'],
  ['[Draft] Open on Sundays', '[Draft] Open on Sundays'],
  ['@home, 50% off & more', '@home, 50% off & more'],
  ['*Certiorari* denied', '*Certiorari* denied'],
  ['1.10', '1.10'],
  ['> 5 reasons', '> 5 reasons'],
  ['Open # until May', 'Open'],
  ['"In #quotes: one" # until May', 'In #quotes: one'],
  ["'It''s'", "It's"],
  ['# none yet', undefined],
  ['[Open on Sundays]', 'Open on Sundays'],
  ['[Open, on Sundays]', 'Open, on Sundays'],
  ['\n- Open on Sundays', 'Open on Sundays'],
  ['>\n  Open\n  on Sundays', 'Open on Sundays\n'],
  ['Open\n  on Sundays', 'Open on Sundays'],
  ['[]', undefined],
])('the title %j is read as it was typed', (typed, title) => {
  const { matter, messages } = read(`---\ntitle: ${typed}\nevent: Here\n---\n`)
  expect(messages).toEqual([])
  expect(matter).toMatchObject({ event: 'Here' })
  expect(matter.title).toBe(title)
})

test('a list of one is its one, in fields that take one value', () => {
  const { matter, messages } = read('---\nlang: [fr]\nminutes:\n- 10\nsteps: [true]\n---\n')
  expect(messages).toEqual([])
  expect(matter).toMatchObject({ lang: 'fr', minutes: 10, steps: true })
})

test('a rule at the top of an outline opens no front matter when none follows', () => {
  const { tree, messages } = read('---\n\n- a list\n\n> a quotation')
  expect(messages).toEqual([])
  expect(tree.children.map(node => node.type)).toEqual(['thematicBreak', 'list', 'blockquote'])
})

test('without `lang`, a text is in the language that it is surely in, and that is said', () => {
  const persian =
    '# پل فرسوده است\n\n- شاهد: در بهار سه پیچ افتاد و پیدا نشد\n- می‌توان آن را با قطعات نو تعمیر کرد، اما شهر هزینهٔ آن را می‌پردازد\n'
  const taken = read(persian)
  expect(taken.matter.lang).toBe('fa')
  expect(taken.messages).toEqual([
    '1:1 language-taken: A text without `lang` is taken for Persian, written from right to left',
  ])
  expect(read(`---\nlang: en\n---\n\n${persian}`)).toMatchObject({ matter: { lang: 'en' }, messages: [] })
  const dutch = `# De brug\n\n${'- De stad betaalt voor wat er nooit is gedaan, en niemand weet waarom.\n'.repeat(8)}`
  expect(read(dutch)).toMatchObject({
    matter: { lang: 'en' },
    messages: [
      '1:1 language-taken: A text without `lang` is taken for English, which it does not seem to be',
    ],
  })
})
