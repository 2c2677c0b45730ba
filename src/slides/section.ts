import type { Argument, Inline, Section } from '../argument/argument.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import { display, type Kind } from './kind.js'

export interface SectionSlide extends Base {
  readonly kind: 'section'
  readonly heading: Inline
  /** Counted from 1. */
  readonly ordinal: number
}

/** A section that has a heading and something to show under it. */
export type NamedSection = Section & { readonly heading: Inline }

/**
 * The slide that divides a section from what came before.
 *
 * @param ordinal counted from 1
 */
export function sectionSlide(section: NamedSection, ordinal: number, base: Base): SectionSlide {
  return { ...base, kind: 'section', heading: section.heading, ordinal }
}

/** The sections that a talk is divided into: named, with claims, and not after its end. */
export function dividedSections(argument: Argument): readonly NamedSection[] {
  return argument.sections.filter(isNamed).filter(section => !section.backup)
}

/** Whether a section gets a divider. */
export function isNamed(section: Section): section is NamedSection {
  return section.heading !== undefined && section.claims.length > 0
}

/** Whether a section does nothing but sum up. */
export function isClosing(section: Section): boolean {
  return section.claims.every(claim => claim.conclusion)
}

export const sectionKind: Kind<SectionSlide, 'own'> = {
  view: 'own',
  called: slide => plainText(slide.heading),
  shows: slide => [display(slide.heading)],
  limited: 'nothing',
  divides: true,
}
