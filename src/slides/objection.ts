import type { Objection } from '../argument/argument.js'
import type { Base } from './base.js'
import type { ObjectionSlide } from './deck.js'

/** An objection and what answers it, on one slide. */
export function objectionSlide(objection: Objection, base: Base): ObjectionSlide {
  const { text, below, replies } = objection
  return { ...base, kind: 'objection', objection: text, body: below, replies }
}
