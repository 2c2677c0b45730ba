import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { audiencesOf } from '../concerns.js'
import { relatedOf, severityOf } from '../report.js'

/**
 * Messages for programs, one JSON object: `{"messages": [{file, line, column, severity, ruleId, reason, note, audiences, related}]}`.
 *
 * Every message has every field, `null` where there is nothing to say. Lines and columns are counted from 1; `severity` is
 * `error`, `warning` or `info`; `audiences` lists those that a message holds for, unless it holds for all, and `related` is
 * another place, `{file, line, column, reason}`.
 */
export function json(files: readonly VFile[]): string {
  const messages = files.flatMap(file =>
    file.messages.map(message => {
      const related = relatedOf(message)
      return {
        ...placed(message),
        severity: severityOf(message),
        ruleId: message.ruleId ?? null,
        reason: message.reason,
        note: message.note ?? null,
        // Of those that were built; the empty name is the whole outline, and `null` all of them.
        audiences: audiencesOf(message) ?? null,
        related: related ? { ...placed(related), reason: related.reason } : null,
      }
    }),
  )
  return `${JSON.stringify({ messages }, null, 2)}\n`
}

function placed({ file, line, column }: VFileMessage) {
  return { file: file ?? null, line: line ?? null, column: column ?? null }
}
