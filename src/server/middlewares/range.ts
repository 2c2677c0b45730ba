/** Part of a file, as offsets of its first and last byte. */
export interface Range {
  readonly first: number
  readonly last: number
}

/**
 * Reads a Range header (RFC 9110, 14.1.2) for a file of `size` bytes.
 *
 * Several ranges in one header, and what is not a range of bytes, give the whole file, as the standard allows.
 */
export function readRange(header: string | undefined, size: number): Range | 'whole' | 'unsatisfiable' {
  const match = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(header ?? '')
  const [from = '', to = ''] = match?.slice(1) ?? []
  if (from === '' && to === '') return 'whole'
  if (from === '') return clip(Math.max(0, size - Number(to)), size - 1, size)
  if (to !== '' && Number(to) < Number(from)) return 'whole'
  return clip(Number(from), to === '' ? size - 1 : Number(to), size)
}

function clip(first: number, last: number, size: number): Range | 'unsatisfiable' {
  return first < size ? { first, last: Math.min(last, size - 1) } : 'unsatisfiable'
}
