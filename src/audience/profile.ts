import type { Place } from '../diagnostics/report.js'

/** Who hears a talk, with everything inherited and defaulted. Fields as `audiences.yml` has them, in camel case. */
export interface Profile {
  /** Empty for the whole outline, which is built when no audience is asked for. */
  readonly name: string
  readonly label?: string
  /** Planned length; without it nothing is cut. */
  readonly minutes?: number
  /** Minutes of `minutes` kept for questions. @defaultValue 0 */
  readonly qa: number
  /** Share of the time that is kept free, 0 to 1. @defaultValue 0.1 */
  readonly reserve: number
  /** BCP 47; the outline's when absent. */
  readonly lang?: string
  /** Words a minute. @defaultValue 130 */
  readonly pace: number
  /** Multiplier on the default times. @defaultValue 1 */
  readonly dwell: number
  /** Units of more detail are left out. @defaultValue 3 */
  readonly detail: number
  readonly topics: { readonly only?: readonly string[]; readonly drop: readonly string[] }
  /** Weights by topic, id or kind of unit. */
  readonly interest: Readonly<Record<string, number>>
  /** "At least" constraints. @defaultValue 1 and 1 */
  readonly keep: { readonly evidencePerClaim: number; readonly claimsPerSection: number }
  /** Decisions by hand, by id. */
  readonly pin: { readonly keep: readonly string[]; readonly drop: readonly string[] }
  readonly limits: Limits
  /** What is said instead of a word, by that word. */
  readonly terms: Readonly<Record<string, string>>
  /** Words that this audience needs defined. */
  readonly jargon: readonly string[]
  /** Absent: from 15 minutes on. */
  readonly agenda?: boolean
  /** Absent: from 15 minutes on. */
  readonly dividers?: boolean
  /** What becomes of what the time removes: nothing, or slides after the end. @defaultValue 'drop' */
  readonly cut: 'drop' | 'backup'
  /** Only what that audience keeps can be kept. */
  readonly nestedIn?: string
  readonly theme?: string
  /** What a public file may hold. @defaultValue no notes, but backup slides */
  readonly publish: { readonly notes: boolean; readonly backup: boolean }
  /** Where the profile, and by field what in it, stands. */
  readonly places: Readonly<Partial<Record<string, Place>>>
}

/** Thresholds of the checks. */
export interface Limits {
  /** @defaultValue 4 */
  readonly pointsPerClaim: number
  /** @defaultValue 40 */
  readonly wordsPerSlide: number
  /** Of the talk's time, 0 to 1. @defaultValue 0.4 */
  readonly sectionShare: number
  /** Seconds. @defaultValue 180 */
  readonly slideTime: number
}

/** The audiences of a talk that can be built, by name, in the author's order. */
export type Profiles = ReadonlyMap<string, Profile>
