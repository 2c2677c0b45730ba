import { VFile } from 'vfile'
import type { ReadText } from '../diagnostics/reading.js'
import { report } from '../diagnostics/report.js'
import type { ProjectFiles } from './files.js'

/** An outline's file, and what reads the files that it names. */
export interface OpenedOutline {
  /** Without a value when it could not be read, which is reported on it. */
  readonly file: VFile
  readonly readText: ReadText
  readonly isRead: boolean
}

/** Opens the outline at `path`, relative to the project's root. */
export function openOutline(path: string, files: ProjectFiles): OpenedOutline {
  const file = new VFile({ path })
  const readText: ReadText = (wanted, from) => files.text(wanted, from)
  const text = files.text(path.slice(path.lastIndexOf('/') + 1), path)
  if (!('problem' in text)) file.value = text.content
  else {
    const { ruleId, reason, note, place } = text.problem
    report(file, ruleId, reason, { place, note })
  }
  return { file, readText, isRead: !('problem' in text) }
}

/** The outline again, without the messages about it: for those of one variant. */
export function sameOutline({ path, value }: VFile): VFile {
  return new VFile({ path, value })
}
