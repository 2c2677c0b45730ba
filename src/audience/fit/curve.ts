import type { VFile } from 'vfile'
import type { Argument } from '../../argument/argument.js'
import type { Profile } from '../profile.js'
import { budgetOf, minutesFor } from '../time/budget.js'
import { filteredUnits } from './filtered-units.js'
import { type Fit, fitsOf } from './fit.js'
import type { Unit } from './unit-tree.js'

/** What one more minute makes of a talk. */
export interface Step {
  /** The length of the talk. */
  readonly minutes: number
  /** Planned seconds. */
  readonly seconds: number
  /** Ids of the units that are kept now, and were not a minute before. */
  readonly gained: readonly string[]
  /** Ids of those that give way to them. */
  readonly lost: readonly string[]
}

/**
 * What each further minute buys, from 1 minute to the length that holds everything; and what it would cost to keep each
 * unit that the time cuts.
 *
 * Each step is the talk that is built for that length, with agenda and dividers as this audience has them; one that is
 * too short for what has to be kept is that, and over its time. The first step gains all that it keeps.
 *
 * The cost of a unit is counted in the audience's own length, and is what goes to make room for it: the seconds of the
 * units which the best plan keeps, and the best plan of those that keep the unit does not. Units that are kept cost
 * nothing and those for which there is no room at all have no cost; neither is in `costs`.
 */
export function curveOf(
  argument: Argument,
  profile: Profile,
  within: ReadonlySet<string> | undefined,
  file: VFile,
): { readonly steps: readonly Step[]; readonly costs: ReadonlyMap<string, number> } {
  const { talk } = filteredUnits(argument, profile, within, file)
  return { steps: stepsOf(talk, profile), costs: costsIn(talk, profile) }
}

function stepsOf(talk: Unit, profile: Profile): readonly Step[] {
  const fits = fitsOf(talk, profile, Number.POSITIVE_INFINITY)
  const last = Math.ceil(minutesFor(fits.total, profile))
  const all = Array.from({ length: last }, (_, index) =>
    fits.within(budgetOf(last - index, profile)),
  ).reverse()
  const ids = unitsIn(talk).map(({ id }) => id)
  return all.map(({ kept, seconds }, index) => {
    const before = all[index - 1]?.kept ?? new Set()
    const gained = ids.filter(id => kept.has(id) && !before.has(id))
    const lost = ids.filter(id => !kept.has(id) && before.has(id))
    return { minutes: index + 1, seconds, gained, lost }
  })
}

function costsIn(talk: Unit, profile: Profile): ReadonlyMap<string, number> {
  const costs = new Map<string, number>()
  if (profile.minutes === undefined) return costs
  const budget = budgetOf(profile.minutes, profile)
  const units = unitsIn(talk)
  const best = fitsOf(talk, profile, budget).within(budget)
  for (const { id, part } of units) {
    if (part || best.kept.has(id)) continue
    const pin = { ...profile.pin, keep: [...profile.pin.keep, id] }
    const fits = fitsOf(talk, { ...profile, pin }, budget)
    if (fits.fewest <= budget) costs.set(id, lostSeconds(units, best, fits.within(budget)))
  }
  return costs
}

function lostSeconds(units: readonly Unit[], before: Fit, after: Fit): number {
  return units
    .filter(({ id }) => before.kept.has(id) && !after.kept.has(id))
    .reduce((total, { seconds }) => total + seconds, 0)
}

/** The units of a talk that its time can cut. */
function unitsIn(talk: Unit): readonly Unit[] {
  return talk.children.flatMap(child => (child.backup ? [] : [child, ...unitsIn(child)]))
}
