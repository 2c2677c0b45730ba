import type { Profile } from '../profile.js'
import { diminished } from './diminishing.js'
import type { Unit } from './unit-tree.js'

/** A unit as the fit sees it: what it costs, what it brings, and what binds it. */
export interface Item {
  readonly id: string
  /** Its number among all items, each before those that stand in it. */
  readonly index: number
  readonly seconds: number
  /**
   * What it adds to the plan's value, by the number of its parent's counted children that are kept before it; the last
   * entry holds for all greater numbers.
   */
  readonly gains: readonly number[]
  /** Kept, with all that it stands in: a *must*, a unit kept by hand, the thesis. */
  readonly must: boolean
  /** Kept whenever its parent is. */
  readonly key: boolean
  /** Whether its parent counts it: a support of a claim, a claim of a section. */
  readonly counted: boolean
  /** How many counted children have to be kept when this is. */
  readonly least: number
  /** Where counting stops, because greater numbers make no difference. */
  readonly most: number
  /** Ids of the items that have to be kept when this is. */
  readonly needs: readonly string[]
  readonly children: readonly Item[]
}

type Tier = 'should' | 'could'

/** What a unit takes over from those that it stands in. */
interface Standing {
  readonly parent: Unit['type'] | undefined
  readonly tier: Tier
  /** How many lines a line is nested under. */
  readonly depth: number
}

/**
 * The tree of items of a talk. Parts are merged into the units that they belong to; backup is left out.
 *
 * The value of a plan is (Σ worth of what should be kept) × `scale` + Σ worth of what could be: no sum of the latter
 * outweighs the least of the former, and both stay whole numbers below 2^53 for thousands of units. A must adds nothing,
 * since it is a constraint. What stands in a *could* is a *could* itself.
 *
 * The supports of a claim count in this order: musts, what should be kept, what could be; of these the dearer before the
 * cheaper, and equals as the author has them. So a *could* never takes worth from a *should*, and whatever there is time
 * for adds to the value. A line nested under another counts as coming after it.
 */
export function itemsOf(talk: Unit, { keep, pin }: Pick<Profile, 'keep' | 'pin'>): Item {
  const scale = scaleOf(talk)
  const pinned = new Set(pin.keep)
  const owners = ownersIn(talk)
  let count = 0
  const leastOf = ({ type, visual }: Unit) => {
    if (type === 'section') return keep.claimsPerSection
    return type === 'claim' && !visual ? keep.evidencePerClaim : 0
  }

  function itemOf(unit: Unit, { parent, tier: outer, depth }: Standing): Item {
    const index = count++
    const { priority } = unit.plan
    const tier = priority === 'could' ? 'could' : outer
    const standing = { parent: unit.type, tier, depth: unit.type === 'claim' ? 0 : depth + 1 }
    const children = inOrder(unit, tier).map(child => itemOf(child, standing))
    const counted = children.filter(child => child.counted)
    const least = Math.min(leastOf(unit), counted.length)
    const parts = partsOf(unit)
    const gains = unit.support ? diminished(unit.worth) : [unit.worth]
    return {
      ...{ id: unit.id, index },
      seconds: unit.seconds,
      gains:
        priority === 'must'
          ? [0]
          : gains
              .slice(Math.min(depth, gains.length - 1))
              .map(gain => gain * (tier === 'should' ? scale : 1)),
      must:
        [unit, ...parts].some(({ id, plan }) => plan.priority === 'must' || pinned.has(id)) || isFixed(unit),
      key: unit.plan.key,
      counted: unit.support || (unit.type === 'claim' && parent === 'section'),
      least,
      most: Math.min(counted.length, Math.max(least, ...counted.map(child => child.gains.length - 1))),
      needs: [unit, ...parts].flatMap(({ plan }) => plan.needs.flatMap(id => owners.get(id) ?? [])),
      children,
    }
  }
  return itemOf(talk, { parent: undefined, tier: 'should', depth: 0 })
}

/** By how much what should be kept outweighs what could be, in the value of a plan. */
export function scaleOf(talk: Unit): number {
  return 1 + totalWorth(talk)
}

/** An item with all that stands in it. */
export function itemsIn(item: Item): readonly Item[] {
  return [item, ...item.children.flatMap(itemsIn)]
}

/** The talk and its thesis are there whatever is cut. */
function isFixed({ type }: Unit): boolean {
  return type === 'talk' || type === 'thesis'
}

/** A unit's children that may be cut by themselves, in the order in which they count. */
function inOrder({ children }: Unit, tier: Tier): readonly Unit[] {
  const rankOf = ({ plan, support }: Unit) => {
    if (!support) return 3
    return plan.priority === 'must' ? 0 : plan.priority === 'could' && tier === 'should' ? 2 : 1
  }
  return children
    .filter(child => !child.part && !child.backup)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.support && b.support ? b.worth - a.worth : 0))
}

/** The parts of a unit, at any depth. */
function partsOf({ children }: Unit): readonly Unit[] {
  return children.filter(child => child.part).flatMap(part => [part, ...partsOf(part)])
}

/** By the id of each unit that counts, the id of the unit that it is kept with. Backup is always kept. */
export function ownersIn(unit: Unit): ReadonlyMap<string, string> {
  if (unit.backup) return new Map()
  const own = [unit, ...partsOf(unit)].map(({ id }) => [id, unit.id] as const)
  const inside = unit.children.filter(child => !child.part)
  return new Map([...own, ...inside.flatMap(child => [...ownersIn(child)])])
}

function totalWorth({ worth, children }: Unit): number {
  return children.reduce((total, child) => total + totalWorth(child), diminished(worth)[0] ?? 0)
}
