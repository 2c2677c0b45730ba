import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { type Command, commandOf } from './client/speaker/key-commands.js'
import { isNamed, type Matrix, matrixOf } from './commands/audiences/matrix.js'
import { readPdf } from './exports/pdf-facts.js'
import { test } from './fixtures/project.js'
import { keysIn, lists, withLists } from './fixtures/readme-lists.js'
import { readTalk, selectTalk } from './pipeline.js'
import { toDeck } from './slides/to-deck.js'
import { openProject } from './talk/project.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')

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
  expect(readme).toContain(table.join('\n'))
})

// It needs the built package and a browser, which `npm test` sees to.
test('the program of the README runs as it stands there', { timeout: 60_000 }, async ({ project }) => {
  const [, program = ''] = /^## As a library\n[\s\S]*?```js\n([\s\S]*?)```/m.exec(readme) ?? []
  expect(program.trim().split('\n').length).toBeLessThanOrEqual(15)
  project.write({
    'program.mjs': program,
    'outline/my-talk.md':
      '# Bridge\n\n## It sways {for=students}\n\n- Much\n\n## Rust {not-for=students}\n\n- It rusts\n',
    'outline/audiences.yml': 'students: {minutes: 45}\n',
  })
  mkdirSync(join(project.folder, 'node_modules'))
  symlinkSync(root, join(project.folder, 'node_modules/rostrum'), 'junction')
  const { stderr } = await promisify(execFile)(process.execPath, ['program.mjs'], { cwd: project.folder })
  expect(stderr).toMatch(/outline\/my-talk\.md.*info There is time for more time-talk-under/)
  const pdf = await readPdf(readFileSync(join(project.folder, 'deck.pdf')))
  expect(pdf).toMatchObject({ title: 'Bridge', tagged: true })
  // The title and the one claim of theirs, on A4.
  expect(pdf.pages.map(({ width }) => width)).toEqual([1123, 1123])
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
