import type { Profile } from '../profile.js'

type Length = Pick<Profile, 'qa' | 'reserve'>

/** Whole seconds that may be planned for a talk of `minutes`: 60 · (minutes − qa) · (1 − reserve). */
export function budgetOf(minutes: number, { qa, reserve }: Length): number {
  // A product such as 60 · 9 · 0.9 may come out a hair too small.
  return Math.max(0, Math.floor(60 * (minutes - qa) * (1 - reserve) + 1e-6))
}

/** The length in minutes, to a tenth, of the shortest talk for which `seconds` may be planned. */
export function minutesFor(seconds: number, { qa, reserve }: Length): number {
  return Math.ceil((seconds / 60 / (1 - reserve) + qa) * 10 - 1e-6) / 10
}
