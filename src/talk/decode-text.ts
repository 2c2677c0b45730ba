import type { Point } from 'unist'

const byteOrderMarks = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] }
/** What stands for bytes that are no text, and how it is written itself. */
const replacement = '\ufffd'
const written = Buffer.from(replacement)

/**
 * The text of a file in UTF-8, or in UTF-16 where it says so by a byte order mark, as editors on Windows write it.
 *
 * @returns where it first is no text: a byte that is none of UTF-8's, or a NUL character
 */
export function decodeText(bytes: Uint8Array): string | Pick<Point, 'line' | 'column'> {
  const [encoding = 'utf-8'] =
    Object.entries(byteOrderMarks).find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? []
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const nul = text.indexOf('\0')
    return nul < 0 ? text : pointAt(text, nul)
  } catch {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    return pointAt(text, encoding === 'utf-8' ? firstBad(text, bytes) : text.indexOf(replacement))
  }
}

/** Where in the `text` read of some bytes one stands for what is no text; its author may have typed others. */
function firstBad(text: string, bytes: Uint8Array): number {
  let offset = 0
  for (let from = 0, at = text.indexOf(replacement); ; from = at, at = text.indexOf(replacement, at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (!written.equals(bytes.subarray(offset, offset + written.length))) return at
  }
}

function pointAt(text: string, at: number): Pick<Point, 'line' | 'column'> {
  const lines = text
    .slice(0, at)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
