import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Decision } from '../../audience/selection.js'
import { causeOf } from '../../diagnostics/cause.js'
import { isStopped } from '../../diagnostics/report.js'
import { type AudiencesTable, audiencesPage } from '../../html/audiences.js'
import { shownPath } from '../../talk/project.js'
import type { ReadTalk } from '../../talk/talk.js'
import type { Io } from '../io.js'
import { printMessages } from '../messages.js'
import { plannedTime } from '../naming.js'
import { type Column, isNamed, type Matrix } from './matrix.js'
import { fateOf, fates, reasonFor } from './words.js'

/**
 * Writes the matrix as a page.
 *
 * @param named where to, from where the user stands; the talk's folder otherwise
 * @returns the exit code
 */
export async function writePage(
  matrix: Matrix,
  named: string | undefined,
  read: ReadTalk,
  io: Io,
): Promise<number> {
  const { project, file } = read
  const page = await audiencesPage(pageTable(matrix), project.overrides, file)
  if (isStopped(file)) {
    printMessages({ reads: [read], talks: [] }, io)
    return 1
  }
  const folder = join(project.files.root, 'dist', matrix.talk)
  const path = named ? resolve(io.cwd, named) : join(folder, 'audiences.html')
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, page)
  } catch (error) {
    io.stderr.write(`rostrum: Cannot write \`${shownPath(path, io.cwd)}\`: ${causeOf(error)}.\n`)
    return 1
  }
  io.stdout.write(`${shownPath(path, io.cwd)} (private: it names what is left out)\n`)
  return 0
}

/** The matrix as its page shows it. */
function pageTable({ title, lang, columns, rows }: Matrix): AudiencesTable {
  return {
    title,
    talkLang: lang,
    audiences: columns.map(({ name, label = name, slides, backup, minutes, ...time }) => ({
      name,
      label,
      slides: backup > 0 ? `${slides}, and ${backup} after the end` : String(slides),
      planned: plannedTime(time),
      given: minutes === undefined ? '' : `${minutes} min`,
    })),
    units: rows.filter(isNamed).map(({ id, title, type, depth, decisions }) => ({
      id,
      words: title,
      kind: type,
      depth,
      cells: columns.flatMap((column, at) => cellOf(decisions[at], column)),
    })),
  }
}

const words = { kept: 'Kept', after: 'After the end' } as const

function cellOf(decision: Decision | undefined, column: Column): AudiencesTable['units'][number]['cells'] {
  if (!decision) return []
  const fate = fateOf(decision, column)
  return [
    {
      kept: decision.kept,
      sign: fates[fate].sign,
      fate: fate === 'kept' || fate === 'after' ? words[fate] : 'Left out',
      reason: reasonFor(decision, column).replaceAll('`', ''),
    },
  ]
}
