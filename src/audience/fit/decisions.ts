import type { Verdict } from '../cut/verdict.js'
import type { Profile } from '../profile.js'
import type { Decision, Obligation } from '../selection.js'
import type { Fit } from './fit.js'
import type { Unit } from './unit-tree.js'

/** What was decided about a talk. */
export interface Decided {
  readonly profile: Pick<Profile, 'keep' | 'pin' | 'minutes'>
  readonly fit: Fit
  /** The units that the filters left, which the fit was made of. */
  readonly filtered: Unit
  readonly excluded: ReadonlyMap<string, Verdict>
  /** The shortest time in which a unit is kept, in minutes of the whole talk. */
  readonly firstKeptAt: ReadonlyMap<string, number>
}

/** What became of each unit of a whole argument and why, in the author's order. */
export function decisionsOn(whole: Unit, decided: Decided): readonly Decision[] {
  const left = byId(decided.filtered)
  const forced = obligations(decided.filtered, decided)

  function decide(unit: Unit, depth: number, parent: string | undefined): readonly Decision[] {
    const { id, type, title, plan, seconds, place } = left.get(unit.id) ?? unit
    const kept = left.has(id) && decided.fit.kept.has(id)
    const obligation = forced.get(id)
    const firstKeptAt = obligation === 'untimed' ? undefined : decided.firstKeptAt.get(id)
    const decision: Decision = {
      ...{ id, type, title, depth, seconds, place, kept, priority: plan.priority },
      ...(parent === undefined ? {} : { parent }),
      ...(plan.seconds === undefined ? {} : { given: true }),
      ...(kept ? {} : reasonFor(unit)),
      ...(kept && obligation ? { forced: obligation } : {}),
      ...(firstKeptAt === undefined ? {} : { firstKeptAt }),
    }
    return [decision, ...unit.children.flatMap(child => decide(child, depth + 1, id))]
  }

  function reasonFor({ id, recalls }: Unit): Pick<Decision, 'excluded' | 'by'> {
    const verdict = decided.excluded.get(id)
    if (verdict) return verdict
    const isLost = recalls !== undefined && left.has(recalls) && !decided.fit.kept.has(recalls)
    return isLost ? { excluded: 'needs', by: recalls } : { excluded: 'time' }
  }

  return whole.children.flatMap(unit => decide(unit, 0, undefined))
}

/** Why each kept unit could not have been cut by itself; units that are there by their worth alone have no entry. */
function obligations(talk: Unit, { profile, fit }: Decided): ReadonlyMap<string, Obligation> {
  const found = new Map<string, Obligation>()
  const { keep, pin } = profile
  const pinned = new Set(pin.keep)
  const kept = [...byId(talk).values()].filter(({ id }) => fit.kept.has(id))
  const needed = new Set(kept.flatMap(({ plan }) => plan.needs))

  /** @returns whether the unit, or anything in it, is bound to be kept */
  function visit(unit: Unit, isFew: boolean, untimed: boolean): boolean {
    if (!fit.kept.has(unit.id)) return false
    const isUntimed = untimed || unit.backup
    const counts = countedIn(unit).filter(({ id }) => fit.kept.has(id))
    const least = unit.type === 'section' ? keep.claimsPerSection : unit.visual ? 0 : keep.evidencePerClaim
    const isBound = unit.children.map(child =>
      visit(child, counts.includes(child) && counts.length <= least, isUntimed),
    )
    const own = obligationOf(unit)
    const holds = isBound.some(Boolean) || needed.has(unit.id)
    const obligation = isUntimed ? 'untimed' : (own ?? (holds ? 'needed' : isFew ? 'support' : undefined))
    if (obligation && unit.type !== 'talk') found.set(unit.id, obligation)
    return !isUntimed && (own === 'must' || own === 'pin' || holds)
  }

  function obligationOf({ id, type, plan }: Unit): Obligation | undefined {
    if (type === 'thesis') return 'thesis'
    if (plan.priority === 'must') return 'must'
    if (pinned.has(id)) return 'pin'
    return plan.key ? 'key' : undefined
  }

  visit(talk, false, profile.minutes === undefined)
  return found
}

/** The children of which a least number is kept. */
function countedIn({ type, children }: Unit): readonly Unit[] {
  if (type === 'section') return children
  return type === 'claim' ? children.filter(child => child.support && !child.part) : []
}

function byId(unit: Unit, found = new Map<string, Unit>()): ReadonlyMap<string, Unit> {
  found.set(unit.id, unit)
  for (const child of unit.children) byId(child, found)
  return found
}
