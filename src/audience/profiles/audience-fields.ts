/** One audience as `audiences.yml` has it. A field that is empty counts as its default. */
export interface AudienceFields {
  /** The audience that this one starts from: maps merge, lists replace. */
  extends?: string | null
  /** Only there to be extended: never built. @default false */
  abstract?: boolean | null
  /** What the audience is called in print. */
  label?: string | number | null
  /** Planned length. Without it nothing is cut. @exclusiveMinimum 0 */
  minutes?: number | null
  /** Minutes of these kept for questions. @default 0 @minimum 0 */
  qa?: number | null
  /** Share of the time that is kept free: `10%` or `0.1`. @default "10%" */
  reserve?: Share | null
  /** The language of the talk (BCP 47). By default the outline's. */
  lang?: string | null
  /** Words a minute. @default 130 @exclusiveMinimum 0 */
  pace?: number | null
  /** Multiplier on the default times. @default 1 @exclusiveMinimum 0 */
  dwell?: number | null
  /** Units of more detail are left out. @default 3 */
  detail?: 1 | 2 | 3 | null
  /** Which topics this audience gets. */
  topics?: TopicFields | null
  /** Weights by topic, id or kind of unit; what has none weighs 1. */
  interest?: { [name: string]: number | null } | null
  /** "At least" constraints. */
  keep?: KeepFields | null
  /** Decisions by hand, by id. */
  pin?: PinFields | null
  /** Thresholds of the checks. */
  limits?: LimitFields | null
  /** What is said instead of a word, by that word. */
  terms?: { [word: string]: string | number | null } | null
  /** Words that this audience needs defined. */
  jargon?: Names | null
  /** Whether the sections are listed at the start; `auto`: from 15 minutes on. @default "auto" */
  agenda?: boolean | 'auto' | null
  /** Whether each section begins with a slide of its own; `auto`: from 15 minutes on. @default "auto" */
  dividers?: boolean | 'auto' | null
  /** What becomes of what the time removes: nothing, or slides after the end. @default "drop" */
  cut?: 'drop' | 'backup' | null
  /** Only what that audience keeps can be kept. */
  'nested-in'?: string | null
  /** The look of the slides. By default the outline's. */
  theme?: string | null
  /** What a public file may hold. */
  publish?: PublishFields | null
}

/** Everything in `audiences.yml`: audiences by name. */
export interface AudiencesFile {
  [name: string]: AudienceFields | null
}

/** `40%` or `0.4`. */
export type Share = string | number

/** One or a list. */
export type Names = string | number | (string | number)[]

/** Which topics an audience gets. */
export interface TopicFields {
  /** Of the units that have topics, only those with one of these. */
  only?: Names | null
  /** No unit with one of these. */
  drop?: Names | null
}

/** "At least" constraints on what a shorter talk keeps. */
export interface KeepFields {
  /** @default 1 @minimum 0 */
  'evidence-per-claim'?: number | null
  /** @default 1 @minimum 0 */
  'claims-per-section'?: number | null
}

/** Decisions by hand, by id. */
export interface PinFields {
  /** Never cut. */
  keep?: Names | null
  /** Always left out. */
  drop?: Names | null
}

/** Thresholds of the checks. */
export interface LimitFields {
  /** @default 4 @minimum 1 */
  'points-per-claim'?: number | null
  /** @default 40 @minimum 1 */
  'words-per-slide'?: number | null
  /** Of the talk's time: `40%` or `0.4`. @default "40%" */
  'section-share'?: Share | null
  /** `3m` or `90s`. @default "3m" */
  'slide-time'?: string | null
}

/** What a public file may hold. */
export interface PublishFields {
  /** @default false */
  notes?: boolean | null
  /** @default true */
  backup?: boolean | null
}
