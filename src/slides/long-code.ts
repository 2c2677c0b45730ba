import type { Code } from 'mdast'
import { fenceInfo } from './code-lines.js'
import { evenly } from './evenly.js'
import { codeRows, listing } from './room.js'

declare module 'mdast' {
  interface CodeData {
    /** Of a part of a listing: the number of its first line in the whole of it, from 1. */
    firstLine?: number
  }
}

/** The type of listings, in CSS px: 26, 22 and 20 leave room for 12, 15 and 17 lines of 67, 80 and 90 columns. */
export const codePixels = { roomy: 26, normal: 22, dense: 20 }

/** The type that a listing is set in where it stands alone, by its lines and columns. */
export function codeSize({ value }: Code): keyof typeof codePixels {
  const lines = value.split('\n')
  const columns = Math.max(...lines.map(line => line.length))
  if (lines.length <= 11 && columns <= 67) return 'roomy'
  return lines.length <= 14 && columns <= 80 ? 'normal' : 'dense'
}

/** The height of a listing in CSS px. @param pixels of its type, the smallest without them */
export function codeHeight({ value }: Code, pixels = listing.pixels): number {
  const rows = value.split('\n').reduce((rows, line) => rows + codeRows(line), 0)
  return (rows * listing.row + listing.frame) * (pixels / listing.pixels)
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
    data: { ...code.data, firstLine: from + 1 },
  }))
}

/** The steps of a part, its lines counted from 1; `null` where none of its lines is lit. */
function litIn(steps: readonly (readonly number[])[], from: number, to: number): string | null {
  const own = steps
    .map(step => step.filter(line => line > from && line <= to).map(line => line - from))
    .filter(step => step.length > 0)
  return own.length > 0 ? `{${own.map(step => step.join(',')).join('|')}}` : null
}
