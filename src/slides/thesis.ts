import type { Inline, Thesis } from '../argument/argument.js'
import { type Base, standingAlone } from './base.js'
import { display, type Kind } from './kind.js'
import { secondsOf } from './seconds.js'

export interface ThesisSlide extends Base {
  readonly kind: 'thesis'
  readonly thesis: Inline
}

/** The one sentence that the talk argues for. */
export function thesisSlide(thesis: Thesis): ThesisSlide {
  const { id, notes, place, text } = thesis
  return { ...standingAlone(id, { notes, place, seconds: secondsOf(thesis) }), kind: 'thesis', thesis: text }
}

export const thesisKind: Kind<ThesisSlide, 'own'> = {
  view: 'own',
  called: (_, words) => words.thesis,
  shows: slide => [display(slide.thesis)],
  limited: 'points',
  divides: false,
}
