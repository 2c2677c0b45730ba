import type { Profile } from '../profile.js'
import { budgetOf, minutesFor } from '../time/budget.js'
import type { Fits } from './fit.js'

/**
 * The shortest talk whose best plan keeps each unit, in minutes to a tenth: the plans of all lengths that `fits` covers are
 * read off, a tenth of a minute apart. More time may cut a unit again for others that are worth more together.
 */
export function firstKept(fits: Fits, length: Pick<Profile, 'qa' | 'reserve'>): ReadonlyMap<string, number> {
  const start = Math.round(minutesFor(fits.fewest, length) * 10)
  const end = Math.round(minutesFor(fits.horizon, length) * 10)
  const minutes = Array.from({ length: end - start + 1 }, (_, step) => (start + step) / 10)
  const budgets = minutes.map(each => Math.min(budgetOf(each, length), fits.horizon))
  return new Map([...fits.firstWithin(budgets)].map(([id, position]) => [id, minutes[position] ?? 0]))
}
