import { type Item, itemsIn } from './items.js'
import { type Decided, type Flags, type Table, tableOf } from './table.js'

/** The best that can be told in some time. */
export interface Plan {
  readonly value: number
  readonly seconds: number
  readonly kept: Flags
}

/** A plan that may break a need. */
interface Candidate extends Plan {
  /** What is needed and not kept. */
  readonly missing: string | undefined
}

/**
 * The best plan for every budget in seconds up to `horizon`, or undefined where the constraints leave none: of the plans
 * of the greatest value one of the fewest seconds.
 *
 * `needs` join units anywhere in the tree, which the table cannot see. So plans are made without them; where one breaks a
 * need, the search branches: what is needed is kept, or it goes with all that needs it. A branch is left as soon as its
 * best plan, needs apart, is no better than one that was found. The result is exact.
 *
 * Whoever asks for many budgets is answered fastest from the longest to the shortest.
 *
 * @param unwanted ids of what is left out, unless a must brings it with it
 */
export function plansOf(
  talk: Item,
  horizon: number,
  unwanted: ReadonlySet<string> = new Set(),
): (budget: number) => Plan | undefined {
  const items = itemsIn(talk)
  const parents = new Map(items.flatMap(item => item.children.map(child => [child.id, item] as const)))
  const byId = new Map(items.map(item => [item.id, item]))
  const needing = items.filter(item => item.needs.length > 0)
  const needs = needing.flatMap(item =>
    item.needs.flatMap(id => byId.get(id) ?? []).map(needed => [item, needed] as const),
  )
  const musts = items.filter(item => item.must)

  /** With the items also what they bring with them: what they stand in, their key children, and what they need. */
  function closureOf(wanted: readonly Item[]): ReadonlySet<string> {
    const kept = new Set<Item>()
    const next = [...wanted]
    for (let item = next.pop(); item; item = next.pop()) {
      if (kept.has(item)) continue
      kept.add(item)
      const parent = parents.get(item.id)
      const needed = item.needs.flatMap(id => byId.get(id) ?? [])
      next.push(...(parent ? [parent] : []), ...needed, ...item.children.filter(child => child.key))
    }
    return new Set([...kept].map(({ id }) => id))
  }

  class Branch {
    readonly #kept: readonly Item[]
    readonly #barred: readonly Item[]
    readonly #table: Table
    readonly #candidates = new Map<number, Candidate>()
    readonly #branches = new Map<string, readonly [Branch, Branch]>()
    /** The greatest budget that can be asked for. */
    readonly horizon: number

    constructor(kept: readonly Item[], barred: readonly Item[], horizon: number) {
      this.horizon = horizon
      this.#kept = kept
      this.#barred = barred
      const decided: Decided = { kept: closureOf(kept), barred: new Set(barred.map(({ id }) => id)) }
      this.#table = tableOf(talk, items.length, horizon, decided)
    }

    /** The better of `found` and the best plan of this branch. */
    best(budget: number, found: Plan | undefined): Plan | undefined {
      const value = this.#table.valueAt(budget)
      if (value === -Infinity) return found
      const seconds = this.#table.secondsAt(budget)
      if (found && !isBetter({ value, seconds }, found)) return found
      const candidate = this.#candidate(value, seconds)
      if (candidate.missing === undefined) return candidate
      const [kept, barred] = this.#split(candidate.missing, budget)
      return barred.best(budget, kept.best(budget, found))
    }

    #candidate(value: number, seconds: number): Candidate {
      let candidate = this.#candidates.get(seconds)
      if (!candidate) {
        const kept = this.#table.keptAt(seconds)
        const broken = needs.find(([item, needed]) => kept[item.index] && !kept[needed.index])
        candidate = { value, seconds, kept, missing: broken?.[1].id }
        this.#candidates.set(seconds, candidate)
      }
      return candidate
    }

    /** Short budgets break most needs: tables are made no longer than they are asked for. */
    #split(id: string, budget: number): readonly [Branch, Branch] {
      let branches = this.#branches.get(id)
      if (!branches || branches[0].horizon < budget) {
        const target = items.filter(item => item.id === id)
        const dependent = needing.filter(({ needs }) => needs.includes(id))
        branches = [
          new Branch([...this.#kept, ...target], this.#barred, budget),
          new Branch(this.#kept, [...this.#barred, ...target, ...dependent], budget),
        ]
        this.#branches.set(id, branches)
      }
      return branches
    }
  }

  const bound = closureOf(musts)
  const barred = items.filter(({ id }) => unwanted.has(id) && !bound.has(id))
  const root = new Branch(musts, barred, horizon)
  return budget => root.best(Math.min(budget, horizon), undefined)
}

/**
 * The fewest seconds in which the constraints can be met; undefined when they contradict one another.
 *
 * The same search, with no time to spend and the time itself as the value, negative.
 */
export function fewestSeconds(talk: Item): number | undefined {
  const timeless = (item: Item): Item => ({
    ...item,
    seconds: 0,
    gains: [-item.seconds],
    children: item.children.map(timeless),
  })
  const plan = plansOf(timeless(talk), 0)(0)
  return plan && talk.seconds - plan.value
}

function isBetter(plan: Omit<Plan, 'kept'>, than: Omit<Plan, 'kept'>): boolean {
  return plan.value > than.value || (plan.value === than.value && plan.seconds < than.seconds)
}
