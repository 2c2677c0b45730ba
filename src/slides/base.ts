import { defaultLayout } from './layout.js'
import type { UntitledSlide } from './types.js'

/** What every slide has, whatever its kind. */
export type Base = Omit<UntitledSlide, 'kind' | 'body'>

/** The base of a slide that belongs to no section and that no heading arranges. */
export function standingAlone(id: string, unit: Partial<Pick<Base, 'notes' | 'place'>> = {}): Base {
  return {
    id,
    notes: unit.notes ?? [],
    place: unit.place,
    section: -1,
    backup: false,
    layout: defaultLayout,
  }
}
