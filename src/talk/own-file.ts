import { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import type { ProjectFiles } from './files.js'

/** Reads a file of a project, by its path from the root; that it cannot be read is reported on it. */
export function readOwn(files: ProjectFiles, path: string): VFile {
  const file = new VFile({ path })
  const read = files.text(path, '')
  if ('problem' in read) report(file, read.problem.ruleId, read.problem.reason, { note: read.problem.note })
  else file.value = read.content
  return file
}
