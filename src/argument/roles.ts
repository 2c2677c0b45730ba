import type { Role } from '../language/role.js'

/** What a line or a set piece counts for among those that stand under a claim. */
export interface Standing {
  /**
   * What it does for its claim. A `proof` shows that the claim is true: a shorter talk keeps some, and each further one
   * adds less. A `reason` holds the claim up too, so that it is not without support. `nothing` does neither.
   */
  readonly supports: 'proof' | 'reason' | 'nothing'
  /** Whether it is worth no more than the source that it names. */
  readonly sourced: boolean
  /** What it is worth to an audience before `interest`; evidence is 1. */
  readonly weight: number
  /** Seconds that it takes before anything is known of its words. */
  readonly seconds: number
}

/** What a label makes of its text: a line of its claim's slide, a slide of its own, or what belongs to something else. */
interface Made<Makes extends string> {
  readonly makes: Makes
  /** Whether it is a part of an argument: an outline without a thesis and two different ones of those is a plain deck. */
  readonly argues: boolean
}

type Facts =
  | (Made<'line'> & Standing)
  | (Made<'piece'> & Standing)
  /** Sums up under a conclusion; it takes the time and has the worth of what it calls back to. */
  | Made<'callback'>
  | Made<'thesis'>
  | Made<'reply'>
  /** Other words for the heading above. */
  | Made<'headline'>
  /** Goes with the picture, table or listing before it. */
  | Made<'attachment'>
  /** Is spoken, with all that follows. */
  | Made<'note'>

/** What each label means to the stages. A label needs an entry here, and its words in each language. */
export const roles = {
  thesis: { makes: 'thesis', argues: true },
  evidence: { makes: 'line', argues: true, supports: 'proof', sourced: true, weight: 1, seconds: 20 },
  warrant: { makes: 'line', argues: true, supports: 'reason', sourced: false, weight: 0.5, seconds: 15 },
  backing: { makes: 'line', argues: true, supports: 'reason', sourced: false, weight: 0.4, seconds: 15 },
  exception: { makes: 'line', argues: true, supports: 'nothing', sourced: false, weight: 0.4, seconds: 15 },
  implication: { makes: 'line', argues: true, supports: 'nothing', sourced: false, weight: 0.6, seconds: 20 },
  number: { makes: 'piece', argues: true, supports: 'proof', sourced: true, weight: 1, seconds: 15 },
  objection: { makes: 'piece', argues: true, supports: 'nothing', sourced: false, weight: 1, seconds: 20 },
  definition: { makes: 'piece', argues: true, supports: 'nothing', sourced: false, weight: 0.7, seconds: 20 },
  question: { makes: 'piece', argues: true, supports: 'nothing', sourced: false, weight: 0.5, seconds: 60 },
  recall: { makes: 'callback', argues: true },
  reply: { makes: 'reply', argues: true },
  headline: { makes: 'headline', argues: true },
  note: { makes: 'note', argues: false },
  source: { makes: 'attachment', argues: false },
  credit: { makes: 'attachment', argues: false },
} as const satisfies Record<Role, Facts>

/** The roles whose labels make one of these. */
export type RoleThatMakes<Makes extends Facts['makes']> = {
  [Each in Role]: (typeof roles)[Each]['makes'] extends Makes ? Each : never
}[Role]

/** Labels that make a line of their claim's slide. */
export type LineRole = RoleThatMakes<'line'>

/** Labels that make a set piece. */
export type PieceRole = RoleThatMakes<'piece' | 'callback'>

/** Everything that stands under a claim and counts by itself: by label, or without one (a plain point, a quotation). */
export const standings = {
  ...roles,
  // A point is read, not shown to be true; a quotation has its words' own time beside this.
  point: { supports: 'proof', sourced: false, weight: 1, seconds: 10 },
  quotation: { supports: 'proof', sourced: true, weight: 1, seconds: 10 },
} as const satisfies Record<Role | 'point' | 'quotation', Facts | Standing>

/** Whether a label makes a line on its claim's slide. */
export function isLineRole(role: Role): role is LineRole {
  return roles[role].makes === 'line'
}

/** Whether a label makes a set piece. */
export function isPieceRole(role: Role): role is PieceRole {
  const { makes } = roles[role]
  return makes === 'piece' || makes === 'callback'
}
