import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import { isMatterField } from '../front-matter-values.js'

/** A line of dashes, whatever spaces are behind it: editors for Chinese and Japanese leave wide ones. */
const dashes = /^---[^\S\n]*$/
const ending = /^(?:---|\.\.\.)[^\S\n]*$/
const field = /^["'\p{L}_][^:]*:(?:\s|$)/u
const heading = /^#{1,6}[ \t]/
const commentedField = /^#+[ \t]*[\w-]+:/

/**
 * Writes the fences of a front matter as the parser knows them, `---` on the first line and at the end, where it was
 * typed otherwise: after blank lines, with other spaces behind the dashes, with `...` at its end, or with no end. A `---` at
 * the top with no fields below it is a slide's end, which is written `***`.
 *
 * All lines stay where they are. An end that is missing is reported on `file`.
 */
export function withMatterFences(text: string, file: VFile): string {
  if (!/^\s*---/.test(text)) return text
  const lines = text.split('\n')
  const open = lines.findIndex(line => line.trim() !== '')
  if (!dashes.test(lines[open] ?? '')) return text
  const length = lines.slice(open + 1).findIndex(line => ending.test(line))
  const inner = lines.slice(open + 1, length < 0 ? undefined : open + 1 + length)
  const end = markdownIn(inner)
  const fields = inner.slice(0, end).filter(line => field.test(line))
  const isKnown = fields.some(line => isMatterField(line.slice(0, line.indexOf(':'))))
  if (end === undefined && length >= 0)
    return fields.length > 0 || open === 0 ? fenced(lines, open, open + 1 + length) : text
  if (fields.length === 0) return open === 0 ? text.replace(/^---/, '***') : text
  if (!isKnown) return text
  const place = { line: open + 1, column: 1 }
  const last = open + (end ?? 0)
  report(file, 'front-matter-unclosed', 'A front matter without an end', {
    place,
    note: `Put a line \`---\` after its last field${end === undefined ? '' : `, before line ${last + 2}`}.`,
  })
  return end === undefined ? text.replace('---', '***') : fenced(lines, open, last)
}

function fenced(lines: readonly string[], open: number, end: number): string {
  return lines
    .map((line, index) => {
      if (index === 0 || index === end) return '---'
      return index === open ? '' : line
    })
    .join('\n')
}

/** The first of the lines that is Markdown's, rather than of a front matter: one after a blank line, or the first. */
function markdownIn(lines: readonly string[]): number | undefined {
  const found = lines.findIndex((line, index) => {
    const isFirst = index === 0
    if (line.trim() === '' || !(isFirst || lines[index - 1]?.trim() === '')) return false
    if (heading.test(line)) return !isComment(lines.slice(index))
    if (isFirst || field.test(line) || line.startsWith('#')) return false
    const above = lines.slice(0, index).findLast(other => other.trim() !== '') ?? ''
    const goesOn = /^[\s\-\]}]/.test(line) && /^[\s-]|[:[{,]\s*$/.test(above)
    return !goesOn
  })
  return found < 0 ? undefined : found
}

/** Whether lines that begin like a heading begin with a comment of YAML: a field follows, or it is one that was taken out. */
function isComment(lines: readonly string[]): boolean {
  const next = lines.find(line => line.trim() !== '' && !line.startsWith('#'))
  return next === undefined ? commentedField.test(lines[0] ?? '') : /^[a-z][\w-]*:(?:\s|$)/.test(next)
}
