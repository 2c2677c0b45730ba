import type { Item } from './items.js'

/** What a branch of the search has decided: ids of what has to be kept, with all that it stands in, and of what must not. */
export interface Decided {
  readonly kept: ReadonlySet<string>
  readonly barred: ReadonlySet<string>
}

/** A plan: 1 for each item that it keeps, by the item's index. */
export type Flags = Uint8Array

/** The best plans of a talk for every budget up to one, `needs` apart. */
export interface Table {
  /** The greatest value for a budget in seconds; -Infinity when nothing fits. */
  valueAt(budget: number): number
  /** The fewest seconds for that value. */
  secondsAt(budget: number): number
  /** The plan of that value and these seconds. */
  keptAt(budget: number): Flags
}

/**
 * The greatest value by the seconds that are left; undefined where there is no plan at all. A row ends where all that
 * follows fits: its last entry holds for all greater numbers.
 */
type Row = Float64Array | undefined

/** An item's children with all that follows, and how it came about. */
interface Inside {
  readonly row: Row
  readonly steps: readonly Step[]
  /** Where the counting of the children stops. */
  readonly most: number
}

/** The choice whether to keep an item, by the number of its parent's counted children that are kept before it. */
interface Step {
  readonly item: Item
  /** 1 where it is kept, by the seconds that are left, as in a row. */
  readonly keeps: readonly Uint8Array[]
  /** What follows inside it when it is kept, by the number with it. */
  readonly inside: readonly (Inside | undefined)[]
}

/**
 * Depth-first tree knapsack: for each item, from the last to the first, the best value of it and all that comes after
 * it, for each number of seconds that may be left and each number of siblings kept before. An item is kept, and its
 * children follow, or it is passed over with them. O(items × seconds × counted siblings).
 *
 * After G. Cho, D. X. Shaw, “A Depth-First Dynamic Programming Algorithm for the Tree Knapsack Problem”, INFORMS Journal
 * on Computing 9 (1997), 431–438; the numbers of siblings are our addition.
 *
 * @param size the number of items
 * @param horizon the greatest budget, in seconds
 */
export function tableOf(talk: Item, size: number, horizon: number, { kept, barred }: Decided): Table {
  const first = talk.seconds
  const longest = Math.max(0, horizon - first) + 1
  const root = insideOf(talk, new Float64Array(1))

  function insideOf({ children, least, most }: Item, after: Row): Inside {
    if (children.length === 0 || !after) return { row: after, steps: [], most }
    let rows = Array.from({ length: most + 1 }, (_, count) => (count < least ? undefined : after))
    const steps: Step[] = []
    let before = children.filter(child => child.counted).length
    for (const item of children.toReversed()) {
      if (item.counted) before--
      const [step, next] = stepOf(item, rows, Math.min(before, most), most)
      steps.push(step)
      rows = next
    }
    return { row: rows[0], steps: steps.reverse(), most }
  }

  /** @param reach the greatest number that may be kept before */
  function stepOf(item: Item, after: readonly Row[], reach: number, most: number): [Step, Row[]] {
    const forced = item.must || item.key || kept.has(item.id)
    const keeps: Uint8Array[] = []
    const inside: (Inside | undefined)[] = []
    const rows: Row[] = []
    for (let count = 0; count <= reach; count++) {
      const next = countAfter(item, count, most)
      if (!barred.has(item.id)) inside[next] ??= insideOf(item, after[next])
      const choice = better(inside[next]?.row, forced ? undefined : after[count], item, count, longest)
      keeps.push(choice.keep)
      rows.push(choice.row)
    }
    return [{ item, keeps, inside }, rows]
  }

  const at = (budget: number) => Math.min(budget - first, (root.row?.length ?? 0) - 1)
  const valueAt = (budget: number) => root.row?.[at(budget)] ?? -Infinity

  /** The values never fall as the budget grows, so the least budget for one is found by halving. */
  const leastFor = (budget: number) => {
    let [low, high] = [0, at(budget)]
    const value = valueAt(budget)
    while (low < high) {
      const middle = (low + high) >> 1
      if (root.row?.[middle] === value) high = middle
      else low = middle + 1
    }
    return low
  }

  return {
    valueAt,
    secondsAt: budget => leastFor(budget) + first,
    keptAt: budget => {
      const flags = new Uint8Array(size)
      flags[talk.index] = 1
      follow(root, leastFor(budget), flags)
      return flags
    },
  }
}

/** The number of counted siblings that are kept, with an item that is. */
function countAfter({ counted }: Item, count: number, most: number): number {
  return counted ? Math.min(count + 1, most) : count
}

/**
 * The better of keeping an item and passing it over, for all seconds that may be left; keeping it when they are equal.
 *
 * @param longest the greatest length of a row
 */
function better(
  kept: Row,
  passed: Row,
  { seconds, gains }: Item,
  count: number,
  longest: number,
): { readonly row: Row; readonly keep: Uint8Array } {
  if (!kept) return { row: passed, keep: new Uint8Array(0) }
  const gain = gains[Math.min(count, gains.length - 1)] ?? 0
  const row = new Float64Array(Math.min(kept.length + seconds, longest))
  const keep = new Uint8Array(row.length)
  const known = Math.min(passed?.length ?? 0, row.length)
  if (passed) row.set(passed.length > known ? passed.subarray(0, known) : passed)
  row.fill(passed?.[known - 1] ?? -Infinity, known)
  for (let left = seconds; left < row.length; left++) {
    const value = (kept[left - seconds] as number) + gain
    if (value < (row[left] as number)) continue
    row[left] = value
    keep[left] = 1
  }
  return { row, keep }
}

/** Reads the choices of a plan off the steps; returns the seconds that are left after them. */
function follow({ steps, most }: Inside, budget: number, flags: Flags): number {
  let [left, count] = [budget, 0]
  for (const { item, keeps, inside } of steps) {
    const keep = keeps[count]
    if (keep?.[Math.min(left, keep.length - 1)] !== 1) continue
    count = countAfter(item, count, most)
    flags[item.index] = 1
    left = follow(inside[count] as Inside, left - item.seconds, flags)
  }
  return left
}
