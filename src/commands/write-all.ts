import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { VFile } from 'vfile'
import { causeOf } from '../diagnostics/cause.js'
import { report } from '../diagnostics/report.js'
import { shownPath } from '../talk/project.js'
import type { Built } from './build-all.js'
import { talkFolder, WriteError, type Written, writeTalk } from './write-talk.js'

/**
 * Writes the talks that were made. One that the disk refuses gets a message and does not keep the others from being
 * written.
 *
 * @param out the folder instead of each project's `dist`; absolute
 */
export function writeAll({ talks }: Built, cwd: string, out?: string): readonly Written[] {
  return talks.flatMap(({ talk, project }) => {
    const { made } = talk
    if (!made) return []
    const folder = talkFolder(talk, project.files.root, out)
    const written = unlessRefused(talk.file, cwd, 'build', () => writeTalk(talk, made, project, folder))
    return written ? [written] : []
  })
}

/**
 * Writes files of a talk; that the disk refuses one is reported on the talk's outline.
 *
 * @param command that is told to write elsewhere
 * @param write throws WriteError
 */
export function unlessRefused<Done>(
  file: VFile,
  cwd: string,
  command: string,
  write: () => Done,
): Done | undefined {
  try {
    return write()
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    const blocking = fileInTheWay(error.path)
    const cause = blocking ? `\`${shownPath(blocking, cwd)}\` is a file, not a folder` : causeOf(error.cause)
    report(file, 'file-unwritable', `Cannot write \`${shownPath(error.path, cwd)}\`: ${cause}`, {
      note: `Make room for it, or write to another folder: \`rostrum ${command} --out <folder>\`.`,
    })
    return undefined
  }
}

/** The file that stands where a folder above `path` has to be. */
function fileInTheWay(path: string): string | undefined {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      return statSync(folder).isFile() ? folder : undefined
    } catch {
      // Not there either: the one above decides.
    }
  }
  return undefined
}
