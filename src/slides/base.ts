import type { Slide, UntitledSlide } from './deck.js'
import { defaultLayout } from './layout.js'

/** What every slide has, whatever its kind. */
export type Base = Omit<UntitledSlide, 'kind' | 'body'>

/** The base of a slide that belongs to no section and that no heading arranges. */
export function standingAlone(
  id: string,
  unit: Partial<Pick<Base, 'notes' | 'place' | 'seconds'>> = {},
): Base {
  return {
    id,
    notes: unit.notes ?? [],
    place: unit.place,
    section: -1,
    backup: false,
    layout: defaultLayout,
    seconds: unit.seconds ?? 0,
  }
}

/** A slide that also stands for a unit which has none of its own: what is said there is said before it. */
export function withMore(
  slide: Slide,
  { id, notes, seconds }: Pick<Base, 'id' | 'notes' | 'seconds'>,
): Slide {
  return { ...slide, id, notes: [...notes, ...slide.notes], seconds: seconds + slide.seconds }
}
