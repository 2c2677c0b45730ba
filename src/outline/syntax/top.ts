import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import { isMatterField } from '../front-matter-values.js'

/** A line of dashes; a word processor makes one of three, and some people type more. */
const dashes = /^(?:-{3,}|[—–]-?)$/
const ending = /^(?:-{3,}|[—–]-?|\.\.\.)$/
// Letters, without the tables of all scripts, which take longer to load than a front matter to read.
const field = /^["'a-z_\xc0-\u1fff\u2c00-\ud7ff][^:]*:(?:\s|$)/i
const heading = /^#{1,6}[ \t]/
const commentedField = /^#+[ \t]*[\w-]+:/

/** Comments above a front matter, such as a licence. */
const comments = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+(?=---\n)/
const otherFields = /^(?:\+\+\+\n|title[ \t]*:[ \t])/i

/**
 * Writes the fences of a front matter as the parser knows them, `---` on the first line and at the end, where it was
 * typed otherwise: after blank lines or comments, with more dashes, with `...` at its end, or with no end. A `---` at the
 * top with no fields below it is a slide's end, which is written `***`.
 *
 * All lines stay where they are. A front matter without an end, or without such fences, is reported on `file`.
 */
export function withMatterFences(text: string, file: VFile): string {
  const bare = text.replace(comments, above => above.replace(/[^\n]+/g, ''))
  const lines = /^\s*[-—–]/.test(bare) ? bare.split('\n') : []
  const open = lines.findIndex(line => line.trim() !== '')
  if (!dashes.test(lines[open] ?? '')) {
    if (otherFields.test(text.trimStart())) sayUnfenced(text, file)
    return text
  }
  const length = lines.slice(open + 1).findIndex(line => ending.test(line))
  const inner = lines.slice(open + 1, length < 0 ? undefined : open + 1 + length)
  const end = markdownIn(inner)
  const fields = inner.slice(0, end).filter(line => field.test(line))
  const isKnown = fields.some(line => isMatterField(line.slice(0, line.indexOf(':'))))
  if (lines[open] !== '---' && (!isKnown || length < 0)) return text
  if (end === undefined && length >= 0)
    return fields.length > 0 || open === 0 ? fenced(lines, open, open + 1 + length) : text
  if (fields.length === 0) return open === 0 ? text.replace(/^---/, '***') : text
  if (!isKnown) return text
  const glued = headingUnder(inner)
  const isGlued = glued >= 0 && glued < (end ?? inner.length)
  const first = isGlued ? glued : end
  report(file, 'front-matter-unclosed', 'A front matter without an end', {
    place: { line: open + 1, column: 1 },
    note: `Put a line \`---\` after its last field${first === undefined ? '' : `, before line ${open + first + 2}`}.`,
  })
  // With no blank line that could be its end, it stays text.
  return end === undefined || isGlued ? text.replace(/---/, '***') : fenced(lines, open, open + end)
}

/** Fields as other tools have them at the top: between `+++`, or between nothing. */
function sayUnfenced(text: string, file: VFile): void {
  const line = text.slice(0, text.search(/\S/)).split('\n').length
  report(file, 'front-matter-unclosed', 'Fields at the top are text without `---` above and below them', {
    place: { line, column: 1 },
    note: 'Put them as `name: value` lines between two lines of `---`.',
  })
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

/** The first heading directly under a field, or -1. */
function headingUnder(lines: readonly string[]): number {
  return lines.findIndex(
    (line, index) =>
      index > 0 && heading.test(line) && lines[index - 1]?.trim() !== '' && !isComment(lines.slice(index)),
  )
}

/** Whether lines that begin like a heading begin with a comment of YAML: a field follows, or it is one that was taken out. */
function isComment(lines: readonly string[]): boolean {
  const next = lines.find(line => line.trim() !== '' && !line.startsWith('#'))
  return next === undefined ? commentedField.test(lines[0] ?? '') : /^[a-z][\w-]*:(?:\s|$)/.test(next)
}
