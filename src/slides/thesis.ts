import type { Thesis } from '../argument/argument.js'
import { standingAlone } from './base.js'
import type { ThesisSlide } from './deck.js'
import { secondsOf } from './seconds.js'

/** The one sentence that the talk argues for. */
export function thesisSlide(thesis: Thesis): ThesisSlide {
  const { id, notes, place, text } = thesis
  return { ...standingAlone(id, { notes, place, seconds: secondsOf(thesis) }), kind: 'thesis', thesis: text }
}
