import { UsageError } from '../usage-error.js'

/** Positions of slides, from 1, both ends included. */
export interface SlideRange {
  readonly from: number
  readonly to: number
}

/**
 * Reads the value of `--slides`: `3-7,9`.
 *
 * @throws UsageError for what is no position and no range
 */
export function readSlideRanges(typed: string): readonly SlideRange[] {
  return typed.split(',').map(part => {
    const [, from, to = from] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part) ?? []
    const range = { from: Number(from), to: Number(to) }
    if (from === undefined || range.from === 0)
      throw new UsageError(
        `Unexpected slides \`${part.trim() || typed}\`, expected positions from 1 such as \`3-7,9\`.`,
      )
    if (range.to < range.from)
      throw new UsageError(`Unexpected slides \`${part.trim()}\`, expected \`${range.to}-${range.from}\`.`)
    return range
  })
}

/**
 * The positions that ranges name in a talk.
 *
 * @param count of its slides
 * @param talk as messages name it
 * @throws UsageError for a position that it does not have
 */
export function slidesIn(ranges: readonly SlideRange[], count: number, talk: string): ReadonlySet<number> {
  const positions = new Set<number>()
  for (const { from, to } of ranges) {
    if (to > count)
      throw new UsageError(
        `Unexpected slide ${Math.max(from, count + 1)} of ${talk}, expected ${count === 1 ? '1, its only one' : `1 to ${count}`}.`,
      )
    for (let position = from; position <= to; position++) positions.add(position)
  }
  return positions
}
