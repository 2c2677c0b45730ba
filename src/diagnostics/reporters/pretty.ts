import { styleText } from 'node:util'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { severityOf } from '../report.js'

/** How messages are printed. */
export interface PrettyOptions {
  readonly color: boolean
  /** The text of a file that a message points into, for its code frame. */
  readonly textOf: (path: string) => string | undefined
}

/** Messages for people: place, reason, the line with a mark under it, and how to mend it. */
export function pretty(files: readonly VFile[], { color, textOf }: PrettyOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text
  const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const
  const blocks = files.flatMap(file =>
    file.messages.map(message => {
      const severity = severityOf(message)
      const path = message.file ?? file.path
      const text = path === file.path ? String(file) : textOf(path)
      const head = `${paint('bold', placed(path, message))} ${paint(colours[severity], severity)} ${message.reason} ${paint('dim', message.ruleId ?? '')}`
      const cause = message.cause
      return [
        head,
        ...frame(text, message).map(line => paint('dim', line)),
        ...(message.note ? [`  ${paint('green', 'mend:')} ${message.note}`] : []),
        ...(isMessage(cause) ? [`  see ${placed(cause.file ?? path, cause)}: ${cause.reason}`] : []),
      ].join('\n')
    }),
  )
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''
}

/** One line that counts what was found, or nothing. */
export function summary(files: readonly VFile[]): string {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const file of files) for (const message of file.messages) counts[severityOf(message)] += 1
  const parts = [
    counts.error && `${counts.error} error${counts.error > 1 ? 's' : ''}`,
    counts.warning && `${counts.warning} warning${counts.warning > 1 ? 's' : ''}`,
    counts.info && `${counts.info} note${counts.info > 1 ? 's' : ''}`,
  ].filter(part => typeof part === 'string')
  return parts.join(', ')
}

function frame(text: string | undefined, message: VFileMessage): string[] {
  const { line, column } = message
  const shown = line ? text?.split('\n')[line - 1]?.replace(/\r$/, '') : undefined
  if (!line || shown === undefined || shown.trim() === '') return []
  const gutter = ` ${line} | `
  const from = Math.max(0, (column ?? 1) - 60)
  const cut = `${from > 0 ? '…' : ''}${shown.slice(from, from + 100)}${shown.length > from + 100 ? '…' : ''}`
  const mark = ' '.repeat(Math.max(0, (column ?? 1) - 1 - from + (from > 0 ? 1 : 0)))
  return [`${gutter}${cut}`, `${' '.repeat(gutter.length - 2)}| ${mark}^`]
}

function placed(path: string, message: VFileMessage): string {
  return message.line ? `${path}:${message.line}:${message.column ?? 1}` : path
}

function isMessage(cause: unknown): cause is VFileMessage {
  return cause instanceof Error && 'reason' in cause
}
