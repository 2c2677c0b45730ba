import { VFile } from 'vfile'
import { type Details, report } from '../diagnostics/report.js'
import type { ProjectFiles } from './files.js'

/**
 * Reads a file of a project, by its path from the root; that it cannot be read is reported on it.
 *
 * @param details `local` where a talk is made without it
 */
export function readOwn(files: ProjectFiles, path: string, details: Pick<Details, 'local'> = {}): VFile {
  const file = new VFile({ path })
  const read = files.text(path, '')
  if ('problem' in read) {
    const { ruleId, reason, note, place } = read.problem
    report(file, ruleId, reason, { ...details, place, note })
  } else file.value = read.content
  return file
}
