import type { Thesis } from '../argument/types.js'
import { standingAlone } from './base.js'
import type { ThesisSlide } from './types.js'

/** The one sentence that the talk argues for. */
export function thesisSlide(thesis: Thesis): ThesisSlide {
  return { ...standingAlone(thesis.id, thesis), kind: 'thesis', thesis: thesis.text }
}
