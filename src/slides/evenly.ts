/** From and to an index, which it does not hold. */
export type Span = readonly [from: number, to: number]

/**
 * Spreads things over as few parts as hold them, so that the last is not left with one.
 *
 * @param sizes of the things, in order
 * @param room of each part; a thing that is larger gets a part of its own
 */
export function evenly(sizes: readonly number[], room: number): readonly Span[] {
  const full = filled(sizes, room)
  if (full.length < 2) return full
  const total = sizes.reduce((sum, size) => sum + size, 0)
  // With less room than they have, as many parts are more alike.
  for (let less = total / full.length; less < room; less += room / 50) {
    const spans = filled(sizes, less)
    if (spans.length === full.length) return spans
  }
  return full
}

function filled(sizes: readonly number[], room: number): readonly Span[] {
  const starts = [0]
  let left = room
  for (const [index, size] of sizes.entries()) {
    if (size > left && index > (starts.at(-1) ?? 0)) {
      starts.push(index)
      left = room
    }
    left -= size
  }
  return starts.map((from, part) => [from, starts[part + 1] ?? sizes.length])
}
