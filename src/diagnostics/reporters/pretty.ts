import { styleText } from 'node:util'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { audiencesOf } from '../concerns.js'
import { relatedOf, severityOf } from '../report.js'
import { frame, printable } from './frame.js'

/** How messages are printed. */
export interface PrettyOptions {
  /** @defaultValue false */
  readonly color?: boolean
  /** The text of a file that a message points into, for its code frame. @defaultValue that of the files themselves alone */
  readonly textOf?: (path: string) => string | undefined
}

/** Messages for people: place, reason, the line with a mark under it, and how to mend it. */
export function pretty(
  files: readonly VFile[],
  { color = false, textOf = () => undefined }: PrettyOptions = {},
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text
  const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const
  const blocks = files.flatMap(file =>
    file.messages.map(message => {
      const severity = severityOf(message)
      const text = message.file === file.path ? String(file) : textOf(message.file ?? '')
      const related = relatedOf(message)
      return [
        `${paint('bold', placed(message))} ${paint(colours[severity], severity)} ${printable(message.reason)} ${paint('dim', message.ruleId ?? '')}${concerned(message)}`,
        ...frame(text, message).map(line => paint('dim', line)),
        ...(message.note ? [`  ${paint('green', 'mend:')} ${printable(message.note)}`] : []),
        ...(related ? [`  see ${placed(related)}: ${printable(related.reason)}`] : []),
      ].join('\n')
    }),
  )
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''
}

/** Counts what was found: `1 error, 2 warnings, 1 note`, without a line's end. @returns '' when nothing was found */
export function summary(files: readonly VFile[]): string {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const file of files) for (const message of file.messages) counts[severityOf(message)] += 1
  const words = { error: 'error', warning: 'warning', info: 'note' } as const
  return (['error', 'warning', 'info'] as const)
    .filter(severity => counts[severity] > 0)
    .map(severity => `${counts[severity]} ${words[severity]}${counts[severity] > 1 ? 's' : ''}`)
    .join(', ')
}

/** Whom a message concerns, where that is not everyone. */
function concerned(message: VFileMessage): string {
  const names = audiencesOf(message)?.map(name => (name === '' ? 'the whole outline' : `\`${name}\``))
  return names ? printable(` (for ${names.join(', ')})`) : ''
}

function placed({ file, line, column }: VFileMessage): string {
  return printable(line ? `${file}:${line}:${column ?? 1}` : `${file}`)
}
