import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { audiencesOf } from '../concerns.js'
import { relatedOf, severityOf } from '../report.js'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Messages as workflow commands of GitHub Actions, which shows them at their lines in a pull request:
 * `::error file=…,line=…,col=…,title=…::…`. Escaped as GitHub's own toolkit does.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(files: readonly VFile[]): string {
  return files.flatMap(file => file.messages.map(message => `${command(message)}\n`)).join('')
}

function command(message: VFileMessage): string {
  const { file, line, column, ruleId } = message
  const properties = Object.entries({ file, line, col: column, title: ruleId })
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${commands[severityOf(message)]} ${properties.join(',')}::${escaped(textOf(message))}`
}

function textOf(message: VFileMessage): string {
  const audiences = audiencesOf(message)?.map(name => name || 'the whole outline')
  const related = relatedOf(message)
  return [
    audiences ? `${message.reason} (for ${audiences.join(', ')})` : message.reason,
    ...(message.note ? [message.note] : []),
    ...(related ? [`${related.reason}: ${related.file}:${related.line ?? 1}`] : []),
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
