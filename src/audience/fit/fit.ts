import type { Profile } from '../profile.js'
import { type Item, itemsIn, itemsOf, ownersIn, scaleOf } from './items.js'
import type { Lock } from './lock.js'
import { fewestSeconds, type Plan, plansOf } from './plans.js'
import type { Flags } from './table.js'
import type { Unit } from './unit-tree.js'

/** The share of its worth by which another plan has to be better than the one that was settled on. */
const realGain = 0.02

/** What is told in some time. */
export interface Fit {
  /** Ids of the units that are kept, parts and backup too. */
  readonly kept: ReadonlySet<string>
  /** Planned seconds, backup not counted. */
  readonly seconds: number
}

/** The fits of one talk to any time. */
export interface Fits {
  /** Seconds of what has to be kept, in the way that takes least. */
  readonly fewest: number
  /** Seconds of everything. */
  readonly total: number
  /** The longest budget that can be asked for, beside those that hold everything. */
  readonly horizon: number
  /**
   * What is told in `budget` seconds: everything, when that fits; what has to be kept and no more, when not even that
   * fits; else the best plan.
   */
  within(budget: number): Fit
  /**
   * The plan that was settled on, with the best of what is new; or where that cannot be, all that it keeps with the best
   * of everything else. Undefined when neither fits into `budget` seconds, or the best plan is better by more than 2 %
   * of its Σ worth of what should be kept.
   */
  settled(budget: number, plan: Pick<Lock, 'kept' | 'known'>): Fit | undefined
  /**
   * By the id of each unit that is told in any of `budgets`, backup apart, the position of the first of them.
   *
   * @param budgets in seconds, from the shortest to the longest
   */
  firstWithin(budgets: readonly number[]): ReadonlyMap<string, number>
}

/**
 * Makes ready to fit a talk to times of up to `longest` seconds.
 *
 * The best plan is the one with the greatest Σ worth of what should be kept; of these the one with the greatest Σ worth
 * of what could be; of these one of the fewest seconds. It keeps what its author and the audience demand: musts, units
 * kept by hand, key units of what is kept, what a kept unit needs, and the least number of supports and claims.
 */
export function fitsOf(talk: Unit, profile: Pick<Profile, 'keep' | 'pin'>, longest: number): Fits {
  const items = itemsOf(talk, profile)
  const total = secondsIn(items)
  const fewest = fewestSeconds(items) ?? total
  const horizon = Math.min(total, Math.max(fewest, longest))
  const units = unitsIn(talk)
  const recalls = units.filter(({ recalls }) => recalls !== undefined)
  const indices = indicesOf(talk, items)
  const everything: Pick<Plan, 'kept' | 'seconds'> = {
    kept: new Uint8Array(indices.size).fill(1),
    seconds: total,
  }
  let plans: ReturnType<typeof plansOf> | undefined
  const planFor = (budget: number) => {
    if (budget >= total) return everything
    plans ??= plansOf(items, horizon)
    return plans(Math.max(budget, fewest)) ?? everything
  }

  /** Whether a plan keeps a unit, a callback apart from what it calls back to. */
  const keeps = (plan: Flags, id: string) => {
    const index = indices.get(id)
    return index === undefined || plan[index] === 1
  }

  const fitOf = ({ kept: plan, seconds }: Pick<Plan, 'kept' | 'seconds'>): Fit => {
    const ids = new Set(units.flatMap(({ id }) => (keeps(plan, id) ? [id] : [])))
    for (const { id, recalls: target } of recalls) if (target && !keeps(plan, target)) ids.delete(id)
    return { kept: ids, seconds }
  }

  const scale = scaleOf(talk)
  /** Σ worth of what should be kept. */
  const worthOf = ({ value }: Plan) => Math.floor(value / scale)

  return {
    fewest,
    total,
    horizon,
    within: budget => fitOf(planFor(budget)),
    settled: (budget, { kept, known }) => {
      const limit = Math.min(budget, total)
      plans ??= plansOf(items, horizon)
      const best = plans(limit)
      if (!best) return undefined
      const keep = [...profile.pin.keep, ...kept]
      const pinned = itemsOf(talk, { ...profile, pin: { ...profile.pin, keep } })
      const cut = new Set([...known].filter(id => !kept.has(id)))
      for (const unwanted of [cut, new Set<string>()]) {
        const plan = plansOf(pinned, limit, unwanted)(limit)
        if (plan && worthOf(best) - worthOf(plan) <= realGain * worthOf(best)) return fitOf(plan)
      }
      return undefined
    },
    firstWithin: budgets => {
      const first = new Map<string, number>()
      const firstOf = new Int32Array(indices.size).fill(-1)
      for (let position = budgets.length - 1; position >= 0; position--) {
        const { kept: plan } = planFor(budgets[position] ?? 0)
        for (let index = 0; index < plan.length; index++) if (plan[index]) firstOf[index] = position
        for (const { id, recalls: target } of recalls)
          if (keeps(plan, id) && target && keeps(plan, target)) first.set(id, position)
      }
      const isRecall = new Set(recalls.map(({ id }) => id))
      for (const [id, index] of indices) {
        const position = firstOf[index] ?? -1
        if (position >= 0 && !isRecall.has(id)) first.set(id, position)
      }
      return first
    },
  }
}

function secondsIn({ seconds, children }: Item): number {
  return children.reduce((total, child) => total + secondsIn(child), seconds)
}

function unitsIn(unit: Unit): readonly Unit[] {
  return [unit, ...unit.children.flatMap(unitsIn)]
}

/** By the id of each unit that counts, the index of the item that it is kept with. */
function indicesOf(talk: Unit, items: Item): ReadonlyMap<string, number> {
  const byId = new Map(itemsIn(items).map(({ id, index }) => [id, index]))
  return new Map([...ownersIn(talk)].map(([id, owner]) => [id, byId.get(owner) ?? 0]))
}
