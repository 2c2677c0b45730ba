import type { Inline } from '../argument/argument.js'
import type { NamedSection } from '../argument/divisions.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import { display, type Kind } from './kind.js'

export interface SectionSlide extends Base {
  readonly kind: 'section'
  readonly heading: Inline
  /** Counted from 1. */
  readonly ordinal: number
}

/**
 * The slide that divides a section from what came before.
 *
 * @param ordinal counted from 1
 */
export function sectionSlide(section: NamedSection, ordinal: number, base: Base): SectionSlide {
  return { ...base, kind: 'section', heading: section.heading, ordinal }
}

export const sectionKind: Kind<SectionSlide, 'own'> = {
  view: 'own',
  called: slide => plainText(slide.heading),
  shows: slide => [display(slide.heading)],
  limited: 'nothing',
  divides: true,
}
