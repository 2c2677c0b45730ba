import type { VFileMessage } from 'vfile-message'

/** How much of a long line is shown before the marked column, and in all, in UTF-16 code units. */
const before = 60
const most = 100

/** The line of `text` that a message points at, with a mark under its column; nothing when it points at none. */
export function frame(text: string | undefined, { line, column }: VFileMessage): readonly string[] {
  const shown = line ? text?.split(/\r\n?|\n/)[line - 1] : undefined
  if (!line || !shown?.trim()) return []
  const at = (column ?? 1) - 1
  const from = Math.max(0, at - before)
  const start = from > 0 ? '…' : ''
  const end = shown.length > from + most ? '…' : ''
  const gutter = ` ${line} | `
  return [
    gutter + start + printable(shown.slice(from, from + most)) + end,
    `${' '.repeat(gutter.length - 2)}| ${blank(start + printable(shown.slice(from, at)))}^`,
  ]
}

/** `text` without control characters: an outline may be somebody else's, and a terminal obeys them. */
export function printable(text: string): string {
  return text.replace(/(?!\t)\p{Cc}/gu, '\uFFFD')
}

/** How many cells of a terminal `text` takes, which has no tabs. */
export function cellsOf(text: string): number {
  return blank(text).length
}

/** As wide in a terminal as `text`: tabs stay, wide characters take two cells, combining marks none. */
function blank(text: string): string {
  return text
    .replace(/[\p{M}\u200B-\u200F\u2060]/gu, '')
    .replace(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g, '  ')
    .replace(/\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}]/gu, '  ')
    .replace(/[^\t]/gu, ' ')
}
