import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { ReadText } from '../diagnostics/reading.js'
import { compactMessage, compactTree } from '../fixtures/compact.js'
import { outline } from './outline.js'

/** Reads an outline `talk.md` beside the other `files`; names are paths from the same folder. */
function read(text: string, files: Record<string, string>) {
  const file = new VFile({ path: 'talk.md', value: text })
  const reader: ReadText = path => ({ path, content: path === 'talk.md' ? text : (files[path] ?? '') })
  return { tree: compactTree(outline(file, reader).tree), messages: file.messages.map(compactMessage) }
}

const including = (...names: string[]) => names.map(name => `:::include{file=${name}}\n:::`).join('\n\n')

test('a cycle is named, and the rest is read', () => {
  const files = { 'a.md': `## A\n\n${including('b.md')}`, 'b.md': `${including('a.md')}\n\n## B` }
  const { tree, messages } = read(including('a.md'), files)
  expect(messages).toEqual([
    'b.md:1:1 include-cycle: Cannot include `a.md`: `a.md` → `b.md` → `a.md` is a cycle',
  ])
  expect(tree).toEqual(['a.md:1:1 heading2 A', 'b.md:4:1 heading2 B'])
  expect(read(including('talk.md'), {}).messages).toEqual([
    'talk.md:1:1 include-cycle: Cannot include `talk.md`: `talk.md` → `talk.md` is a cycle',
  ])
})

test('files that each include another twice come to an end, which is told of once', () => {
  const levels = Array.from({ length: 23 }, (_, at) => [
    `${at}.md`,
    including(`${at + 1}.md`, `${at + 1}.md`),
  ])
  const { messages } = read(including('0.md'), { ...Object.fromEntries(levels), '23.md': '## Leaf' })
  expect(messages).toEqual([
    expect.stringMatching(
      /^\d+\.md:[14]:1 include-limit: Cannot include `\d+\.md`: 1000 files are included already$/,
    ),
  ])
})

test('a file that is no text is told of where it is none', () => {
  const file = new VFile({ path: 'talk.md', value: including('a.md') })
  const place = { path: 'a.md', line: 3, column: 2 }
  outline(file, () => ({
    problem: { ruleId: 'file-unreadable', reason: 'Cannot read `a.md`', note: '', place },
  }))
  expect(file.messages.map(compactMessage)).toEqual(['a.md:3:2 file-unreadable: Cannot read `a.md`'])
})

test('a file may be included twice, and inside another block', () => {
  const { tree, messages } = read(`::::only{for=press}\n${including('a.md')}\n::::\n\n${including('a.md')}`, {
    'a.md': '- a',
  })
  expect(messages).toEqual([])
  expect(tree.filter(line => line.includes('paragraph'))).toEqual([
    '    a.md:1:3 paragraph a {for=press}',
    '    a.md:1:3 paragraph a',
  ])
})

test('an included part is no talk: its title is a section, its pictures are found from the outline', () => {
  const part =
    '---\ntitle: ignored\nminuts: 3\n---\n\n# Part\n\n## Claim\n\n![plan](plan.png) ![web](https://example.org/a.png)'
  const { tree, messages } = read(`# Talk\n\n${including('parts/a.md')}`, { 'parts/a.md': part })
  expect(messages).toEqual(['parts/a.md:3:1 front-matter-unknown: Unexpected field `minuts`'])
  expect(tree).toEqual([
    '1:1 heading1 Talk',
    'parts/a.md:6:1 heading2 Part',
    'parts/a.md:8:1 heading3 Claim',
    'parts/a.md:10:1 paragraph ![plan](parts/plan.png) ![web](https://example.org/a.png)',
  ])
})
