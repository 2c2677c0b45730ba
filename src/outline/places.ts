import type { Nodes } from 'mdast'

/** Offsets in a text, from its first character to the one after its last. */
export type Range = readonly [start: number, end: number]

/** Where a node stands. */
export function rangeOf({ position }: Nodes): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

/** Whether an offset is in one of some ranges, which are in order and apart. */
export function isIn(ranges: readonly Range[], offset: number): boolean {
  const at = lastAtMost(ranges.length, index => (ranges[index]?.[0] ?? 0) <= offset)
  return offset < (ranges[at]?.[1] ?? 0)
}

/** The lines of a text, from 1. */
export interface Lines {
  /** On which an offset is. */
  lineOf(offset: number): number
  /** Where a line begins. */
  startOf(line: number): number
}

/** What tells lines from offsets in a text: it is gone through once, whatever is asked. */
export function linesIn(text: string): Lines {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return {
    lineOf: offset => lastAtMost(starts.length, index => (starts[index] ?? 0) <= offset) + 1,
    startOf: line => starts[line - 1] ?? text.length,
  }
}

/** The last index below `length` that is not too high, or -1. */
function lastAtMost(length: number, isLow: (index: number) => boolean): number {
  let low = 0
  for (let high = length; low < high; ) {
    const middle = (low + high) >> 1
    if (isLow(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}
