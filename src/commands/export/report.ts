import { dirname } from 'node:path'
import { shownPath } from '../../talk/project.js'
import type { Io } from '../io.js'
import { titleOf } from '../naming.js'
import type { WrittenTalk } from '../reporting.js'

/** One variant of a talk that was exported. */
export interface WrittenExport extends WrittenTalk {
  readonly files: readonly {
    /** Absolute. */
    readonly path: string
    /** In bytes. */
    readonly size: number
    /** What it holds: `12 pages`. */
    readonly about?: string
  }[]
}

/** Files of one folder that are named one by one; more are counted. */
const most = 4

/** Prints what was written of one talk. */
export function printExported({ files, ...talk }: WrittenExport, { stdout, cwd }: Io): void {
  stdout.write(`${titleOf(talk)}\n`)
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    const inside = files.filter(({ path }) => dirname(path) === folder)
    if (inside.length > most)
      stdout.write(`  ${shownPath(folder, cwd)}/ (${inside.length} files, ${kilobytes(inside)})\n`)
    else
      for (const file of inside)
        stdout.write(
          `  ${shownPath(file.path, cwd)} (${file.about ? `${file.about}, ` : ''}${kilobytes([file])})\n`,
        )
  }
}

function kilobytes(files: WrittenExport['files']): string {
  return `${Math.ceil(files.reduce((sum, { size }) => sum + size, 0) / 1000)} KB`
}
