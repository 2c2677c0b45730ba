import type { VFile } from 'vfile'
import { severityOf } from '../report.js'

/** Messages for programs: one JSON object, lines and columns counted from 1. */
export function json(files: readonly VFile[]): string {
  const messages = files.flatMap(file =>
    file.messages.map(message => ({
      file: message.file ?? file.path,
      line: message.line ?? null,
      column: message.column ?? null,
      severity: severityOf(message),
      ruleId: message.ruleId ?? null,
      reason: message.reason,
      note: message.note ?? null,
    })),
  )
  return `${JSON.stringify({ messages }, null, 2)}\n`
}
