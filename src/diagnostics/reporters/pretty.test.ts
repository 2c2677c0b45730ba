import { stripVTControlCharacters } from 'node:util'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { type Details, report } from '../report.js'
import { pretty, summary } from './pretty.js'

/** What is printed of one message about `text`. */
function printed(text: string, details: Details = {}, reason = 'Cannot find `arch.png`'): string {
  const file = new VFile({ path: 'outline/bridge.md', value: text })
  report(file, 'file-missing', reason, details)
  return pretty([file], { color: false, textOf: () => undefined })
}

/** The line that is shown and the character above the mark. */
function frameOf(text: string, column: number, line = 1) {
  const [, shown = '', mark = ''] = printed(text, { place: { line, column } }).split('\n')
  return { shown, mark, marked: shown[mark.indexOf('^')] }
}

test('place, severity, reason and rule come first, then the line, the mark and how to mend it', () => {
  const place = { line: 3, column: 5 }
  const note = 'Did you mean `arches.png`?'
  expect(printed('# Bridge\n\nThe ![arch](arch.png)\n', { place, note })).toBe(
    [
      'outline/bridge.md:3:5 error Cannot find `arch.png` file-missing',
      ' 3 | The ![arch](arch.png)',
      '   |     ^',
      '  mend: Did you mean `arches.png`?',
      '',
    ].join('\n'),
  )
})

test('a message about a whole file has no line, and one about an empty line no frame', () => {
  expect(printed('# Bridge')).toBe('outline/bridge.md error Cannot find `arch.png` file-missing\n')
  expect(printed('# Bridge\n\n', { place: { line: 2, column: 1 } }).split('\n')).toHaveLength(2)
  expect(printed('# Bridge', { place: { line: 9, column: 1 } }).split('\n')).toHaveLength(2)
})

test.each(['\n', '\r\n', '\r'])('lines that end with %j are counted alike', end => {
  const { shown, marked } = frameOf(`# Bridge${end}${end}It holds${end}`, 4, 3)
  expect({ shown, marked }).toEqual({ shown: ' 3 | It holds', marked: 'h' })
})

test('tabs stand in the line of the mark too, so that it is under its column at any tab width', () => {
  const { shown, mark } = frameOf('\t- It\tholds', 7)
  expect(shown).toBe(' 1 | \t- It\tholds')
  expect(mark).toBe('   | \t    \t^')
})

test('characters that are two cells wide move the mark by two, combining marks by none', () => {
  expect(frameOf('日本🌉 x', 6).mark).toBe('   |        ^')
  expect(frameOf('e\u0301 x', 4).mark).toBe('   |   ^')
})

test('of a long line the part around the column is shown', () => {
  const line = `${'a'.repeat(300)}b${'c'.repeat(300)}`
  const { shown, marked } = frameOf(line, 301)
  expect(marked).toBe('b')
  expect(shown).toBe(` 1 | …${'a'.repeat(60)}b${'c'.repeat(39)}…`)
  expect(frameOf(line, 1).shown).toBe(` 1 | ${'a'.repeat(100)}…`)
})

test("an outline's control characters never reach the terminal", () => {
  const text = printed(
    '\u001b[2J# Bridge',
    { place: { line: 1, column: 5 } },
    'Cannot find `\u001b]0;x\u0007`',
  )
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
})

test('the second place is named with its own file', () => {
  const reason = 'First used here'
  expect(printed('# Bridge', { related: { reason, place: { line: 7, column: 1 } } })).toContain(
    '\n  see outline/bridge.md:7:1: First used here\n',
  )
  expect(
    printed('# Bridge', { related: { reason, place: { line: 2, column: 3, path: 'part.md' } } }),
  ).toContain('\n  see part.md:2:3: First used here\n')
})

test('a place in another file shows that file', () => {
  const file = new VFile({ path: 'outline/bridge.md', value: '# Bridge' })
  report(file, 'sources-invalid', 'Cannot read it', { place: { line: 1, column: 2, path: 'sources.json' } })
  const textOf = (path: string) => (path === 'sources.json' ? '[}' : undefined)
  expect(pretty([file], { color: false, textOf })).toContain('sources.json:1:2 error')
  expect(pretty([file], { color: false, textOf })).toContain(' 1 | [}\n   |  ^')
})

test('colour changes nothing but the colour', () => {
  const file = new VFile({ path: 'bridge.md', value: '# Bridge' })
  report(file, 'theme-unknown', 'Unexpected theme', { place: { line: 1, column: 1 }, note: 'Mend it.' })
  const coloured = pretty([file], { color: true, textOf: () => undefined })
  expect(coloured).toContain('\u001b[33mwarning')
  expect(stripVTControlCharacters(coloured)).toBe(pretty([file], { color: false, textOf: () => undefined }))
})

test('the count names what there is, in the plural where it has to', () => {
  const file = new VFile({ path: 'bridge.md' })
  expect(summary([file])).toBe('')
  report(file, 'file-missing', 'Cannot find `a.png`')
  expect(summary([file])).toBe('1 error')
  report(file, 'file-missing', 'Cannot find `b.png`')
  report(file, 'theme-unknown', 'Unexpected theme')
  report(file, 'asset-copied', 'Copied')
  expect(summary([file, new VFile()])).toBe('2 errors, 1 warning, 1 note')
})
