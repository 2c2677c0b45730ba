import type { Code } from 'mdast'
import { fenceInfo } from './code-lines.js'
import { evenly } from './evenly.js'
import { codeRows, listing } from './room.js'

/** The height of a listing in its smallest type, in CSS px. */
export function codeHeight({ value }: Code): number {
  return value.split('\n').reduce((rows, line) => rows + codeRows(line), 0) * listing.row + listing.frame
}

/** A listing in as few parts as fit into `height` each; the lines that its steps light stay lit in the part that has them. */
export function codeParts(code: Code, height: number): readonly Code[] {
  const lines = code.value.split('\n')
  const spans = evenly(
    lines.map(line => codeRows(line) * listing.row),
    height - listing.frame,
  )
  if (spans.length === 1) return [code]
  const { language, steps } = fenceInfo([code.lang, code.meta].filter(Boolean).join(' '), lines.length)
  return spans.map(([from, to]) => ({
    ...code,
    lang: language || null,
    meta: litIn(steps, from, to),
    value: lines.slice(from, to).join('\n'),
  }))
}

/** The steps of a part, its lines counted from 1; `null` where none of its lines is lit. */
function litIn(steps: readonly (readonly number[])[], from: number, to: number): string | null {
  const own = steps
    .map(step => step.filter(line => line > from && line <= to).map(line => line - from))
    .filter(step => step.length > 0)
  return own.length > 0 ? `{${own.map(step => step.join(',')).join('|')}}` : null
}
