/**
 * Where a talk stays when its slides have changed: at the same slide, else at what stands in its place now, else at the
 * nearest slide of before that is still there, the one after it first.
 *
 * @param before the ids of the slides as they were, in order
 * @param h the index of the slide among them that was shown
 * @param now the ids of the slides as they are; not empty
 * @returns the index of the slide to show
 */
export function stayAt(before: readonly string[], h: number, now: readonly string[]): number {
  const same = now.indexOf(before[h] ?? '')
  if (same >= 0) return same
  const surviving = (ids: readonly string[]) => ids.find(id => now.includes(id))
  const previous = surviving(before.slice(0, h).reverse())
  const next = surviving(before.slice(h + 1))
  const first = previous === undefined ? 0 : now.indexOf(previous) + 1
  const end = next === undefined ? now.length : now.indexOf(next)
  const passed = previous === undefined ? h : h - before.indexOf(previous) - 1
  // New slides between the two: one of them is the old one by another name.
  if (first < end) return Math.min(first + passed, end - 1)
  return next === undefined ? now.length - 1 : end
}
