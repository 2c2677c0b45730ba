import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { outline } from './outline.js'

function hints(text: string) {
  const file = new VFile({ path: 'outline.md', value: text })
  outline(file, path => ({ path, content: '' }))
  expect(file.messages.every(({ ruleId, note }) => ruleId === 'near-miss-markdown' && note)).toBe(true)
  return file.messages.map(({ line, reason }) => `${line} ${reason}`)
}

test.each([
  ['# T\n\n##No space\n\n- b', 3, '##'],
  ['# T\n\n- a\n\nIt is said\n####Deep', 6, '####'],
  ['# T\n\n##\u00a0A space of another kind', 3, '##'],
  ['# T\n\n## One\n\n＃＃ Two', 5, '＃＃'],
  ['#The bridge is worn\n\n## One', 1, '#'],
  ['# T\n\n> ##Quoted', 3, '##'],
])('%j has a heading without its space on line %i', (text, line, marks) => {
  expect(hints(text)).toEqual([`${line} A line that begins with \`${marks}\` is no heading without a space`])
})

test.each([
  '# T\n\n#hashtag is text\n\n#Tagged',
  '# T\n\n#1 in sales, \\##2 in profit',
  '# T\n\n```\n##code\n: x\n```',
  '# T\n\n## One ##\n\n##\n\n###\tTab',
  '#OpenOnSundays',
  '# T\n\na | b: c',
  '# T\n\n| a | b |\n| - | - |\n| c |\n| `d \\| e` | f |',
  '# T\n\nAt 10:30\n:-) and on',
])('%j is what it looks like', text => {
  expect(hints(text)).toEqual([])
})

test.each([
  ['# T\n\nYear | Share | Note\n:---|---|---|---|\n2020 | 10 | low', 4, 4, 3],
  ['# T\n\n| a | b |\n|---|\n| c | d |', 4, 1, 2],
  ['# T\n\nIt is said\n| a |\n| - | - |', 5, 2, 1],
])('%j has a table whose rows do not match', (text, line, marked, columns) => {
  expect(hints(text)).toEqual([
    `${line} A row of dashes for ${marked} columns under ${columns}: this is no table`,
  ])
})

test('a table without its row of dashes, or with a blank line above that, is none', () => {
  expect(hints('# T\n\n| a | b |\n| c | d |')).toEqual([
    '3 Lines between `|` without a row of dashes: they are no table',
  ])
  expect(hints('# T\n\na | b\n\n--|--\nc | d')).toEqual([
    '5 A row of dashes for 2 columns under no line with their heads: this is no table',
  ])
})

test.each([
  ['# T\n\n| a | b |\n| - | - |\n| c | `d | e` |', 5, 3, 2],
  ['# T\n\na | b\n-|-\nc | d\ne | f | g | h', 6, 4, 2],
])('%j has a row with cells that are not shown', (text, line, cells, columns) => {
  expect(hints(text)).toEqual([
    `${line} A row of ${cells} cells in a table with ${columns} columns: what is in the last is not shown`,
  ])
})

test.each([
  ['# T\n\nTerm\n: What it means', 4],
  ['# T\n\n- a\n\nTerm\n:   What it means\n    and more', 6],
])('%j has a definition as other tools have it', (text, line) => {
  expect(hints(text)).toEqual([`${line} A line that begins with \`: \` defines nothing here`])
})

test.each([
  ['# T\n\nAs said\nin ![[The old pier]]', 4, '![[The old pier]]'],
  ['# T\n\n- ![[pier#Rivets|the rivets]]', 3, '![[pier#Rivets|the rivets]]'],
  ['# T\n\n- ![[%|alt]]', 3, '![[%|alt]]'],
])('%j embeds no picture on line %i', (text, line, typed) => {
  expect(hints(text)).toEqual([`${line} \`${typed}\` embeds nothing: it names no picture`])
})

test.each(['# T\n\n- `![[pier]]` is code', '# T\n\n- \\![[pier]]', '# T\n\n- ![[pier.png]]'])(
  '%j embeds no note',
  text => {
    expect(hints(text)).toEqual([])
  },
)

test('of a table that is too large to be read it is said that it is, and nothing else', () => {
  const row = `${'| cell '.repeat(20)}|\n`
  const file = new VFile(`# T\n\n${row}${'| --- '.repeat(20)}|\n${row.repeat(3000)}`)
  outline(file, path => ({ path, content: '' }))
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['block-too-large'])
})
