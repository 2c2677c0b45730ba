import type { Code } from 'micromark-util-types'

// What a parser reads one by one: below 0, and no characters of Unicode, are tabs and the ends of lines.

/** A character; a space for a tab or a line's end, and nothing where a text ends. */
export function characterOf(code: Code): string {
  if (code === null) return ''
  return code < 0 ? ' ' : String.fromCharCode(code)
}

export function isLineEnd(code: Code): code is number {
  return code !== null && code < -2
}

/** Whether it is a space, a tab or a line's end. */
export function isSpace(code: Code): code is number {
  return code !== null && (code < 0 || code === 32)
}
