import type { Line, SetPiece } from '../argument/argument.js'
import type { Place } from '../diagnostics/report.js'
import type { Profile } from './profile.js'

/** Why a unit is not in an audience's talk. */
export type Exclusion =
  /** `for=` or `not-for=`. */
  | 'audience'
  /** `detail=` above the audience's. */
  | 'detail'
  /** `topics:`. */
  | 'topic'
  /** `pin: {drop: …}`. */
  | 'pin'
  /** What it stands under is left out. */
  | 'parent'
  /** Nothing is left of it: a section without claims, a reply without its objection. */
  | 'empty'
  /** Not kept by the audience that this one is nested in. */
  | 'nested'
  /** It needs a unit that is left out. */
  | 'needs'
  /** The time. */
  | 'time'

/** Why a unit could not have been cut. */
export type Obligation = 'thesis' | 'must' | 'key' | 'pin' | 'support' | 'needed' | 'untimed'

/** What a unit is: a line goes by its role, and `talk` is the whole, on which nothing is decided. */
export type UnitType = 'talk' | 'thesis' | 'section' | 'claim' | Line['role'] | SetPiece['type']

/** What became of one unit of the argument. */
export interface Decision {
  readonly id: string
  readonly type: UnitType
  /** The unit's own words, plain, at most 80 characters. */
  readonly title: string
  /** 0 for the thesis and sections. */
  readonly depth: number
  readonly parent?: string
  /** Of this unit alone, without what stands in it. */
  readonly seconds: number
  /** Where the author wrote `time=`. */
  readonly given?: true
  readonly priority: 'must' | 'should' | 'could'
  readonly kept: boolean
  readonly excluded?: Exclusion
  /** What it was excluded by: the attribute as typed, the other unit's id, the audience. */
  readonly by?: string
  readonly forced?: Obligation
  /** The shortest talk, in minutes, whose best plan keeps it; absent when none does or nothing is cut. */
  readonly firstKeptAt?: number
  readonly place: Place | undefined
}

/** What an audience gets of an argument, and why. */
export interface Selection {
  readonly profile: Profile
  /** Seconds that may be planned: 60 · (minutes − qa) · (1 − reserve); absent without `minutes`. */
  readonly budget?: number
  /** Seconds that are planned, backup not counted. */
  readonly seconds: number
  /** Every unit of the whole argument, in the author's order, backup too. */
  readonly decisions: readonly Decision[]
}
