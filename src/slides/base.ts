import type { BlockContent } from 'mdast'
import type { Inline } from '../argument/argument.js'
import type { Place } from '../diagnostics/report.js'
import { defaultLayout, type Layout } from './layout.js'

/** What every slide has, whatever its kind. */
export interface Base {
  /** The id of the unit that the slide shows; unique in its deck. */
  readonly id: string
  /** The claim's assertion; absent on slides whose content is the headline. */
  readonly headline?: Inline
  readonly notes: readonly BlockContent[]
  readonly place: Place | undefined
  /** The index of its section in `Deck.sections`; -1 before the first and after the last. */
  readonly section: number
  /** After the end of the talk, for questions. */
  readonly backup: boolean
  readonly layout: Layout
  /** Planned time for what the slide shows; 0 when there is no plan. For the speaker alone. */
  readonly seconds: number
}

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
export function withMore<Slide extends Base>(
  slide: Slide,
  { id, notes, seconds }: Pick<Base, 'id' | 'notes' | 'seconds'>,
): Slide {
  return { ...slide, id, notes: [...notes, ...slide.notes], seconds: seconds + slide.seconds }
}
