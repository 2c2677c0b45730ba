import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isNamed, type Matrix, matrixOf } from './commands/audiences/matrix.js'
import { readTalk, selectTalk } from './pipeline.js'
import { toDeck } from './slides/to-deck.js'
import { openProject } from './talk/project.js'

const root = fileURLToPath(new URL('..', import.meta.url))

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
