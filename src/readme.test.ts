import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Command, commandOf } from './client/speaker/key-commands.js'
import { isNamed, type Matrix, matrixOf } from './commands/audiences/matrix.js'
import { keysIn, lists, withLists } from './fixtures/readme-lists.js'
import { readTalk, selectTalk } from './pipeline.js'
import { toDeck } from './slides/to-deck.js'
import { openProject } from './talk/project.js'

const root = fileURLToPath(new URL('..', import.meta.url))

test("the README's lists are what the code has; UPDATE=1 writes them", { timeout: 60_000 }, () => {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  for (const name of Object.keys(lists)) expect(readme.split(`<!-- list: ${name} -->`), name).toHaveLength(2)
  const right = withLists(readme)
  if (process.env.UPDATE) writeFileSync(`${root}README.md`, right)
  expect(readFileSync(`${root}README.md`, 'utf8')).toBe(right)
})

test('the keys that the speaker view lists do what it says', () => {
  const does: Readonly<Record<string, readonly (Command | undefined)[]>> = {
    nextStep: ['next'],
    previousStep: ['previous'],
    firstLast: ['first', 'last'],
    goToSlide: [{ digit: '1' }, { digit: '2' }, 'go'],
    blackScreen: ['black'],
    notesSize: ['larger', 'smaller'],
    keys: ['keys'],
  }
  const named: Readonly<Record<string, string>> = {
    '→': 'ArrowRight',
    '←': 'ArrowLeft',
    '↓': 'ArrowDown',
    '↑': 'ArrowUp',
    'Page ↓': 'PageDown',
    'Page ↑': 'PageUp',
    Space: ' ',
    '−': '-',
  }
  const press = (shown: string) => {
    const key = shown.replace(/^Shift /, '')
    const held = { shiftKey: key !== shown, ctrlKey: false, altKey: false, metaKey: false }
    return commandOf({ key: named[key] ?? key, ...held }, false)
  }
  const commands = [...keysIn('speaker')].map(([word, keys]) => {
    const pressed = [...keys.matchAll(/`(.+?)`/g)].map(([, key = '']) => press(key))
    return [word, pressed.filter((command, index) => pressed.indexOf(command) === index)]
  })
  expect(Object.fromEntries(commands)).toEqual(does)
})

test("the README's table of audiences is what they get of the shipped talk", async () => {
  const read = await readTalk('outline/partnership-of-convenience.md', openProject(root))
  const { argument, selection } = selectTalk(read)
  const slides = toDeck(argument).slides.filter(({ backup }) => !backup).length
  const table = tableOf(matrixOf(read), [
    'whole',
    String(read.argument?.matter.minutes),
    minutes(selection.seconds),
    `${slides}, ${toDeck(argument).slides.length - slides}`,
  ])
  expect(readFileSync(`${root}README.md`, 'utf8')).toContain(table.join('\n'))
})

function minutes(seconds: number): string {
  return (seconds / 60).toFixed(1)
}

/** Sections and claims, one a row; the whole outline, which keeps all of them, has the first column. */
function tableOf(
  { columns, rows }: Matrix,
  whole: readonly [string, string, string, string],
): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(['', whole[0], ...columns.map(({ name }) => `\`${name}\``)]),
    row(['---', '---', ...columns.map(() => '---')]),
    row(['minutes given', whole[1], ...columns.map(({ minutes: given }) => String(given))]),
    row(['minutes planned', whole[2], ...columns.map(({ seconds }) => minutes(seconds))]),
    row([
      'slides, and after the end',
      whole[3],
      ...columns.map(({ slides, backup }) => `${slides}, ${backup}`),
    ]),
    ...rows
      .filter(row => (row.type === 'section' || row.type === 'claim') && isNamed(row))
      .map(({ title, type, decisions }) => {
        const marks = decisions.map(({ kept, excluded }) => (kept ? '●' : excluded === 'time' ? '○' : '–'))
        return row([type === 'section' ? `**${title}**` : title, '●', ...marks])
      }),
  ]
}
