import type { Argument, Inline, Section } from './argument.js'

/** A section that has a heading and something to show under it. */
export type NamedSection = Section & { readonly heading: Inline }

/** The sections that a talk is divided into: named, with claims, and not after its end. */
export function dividedSections({ sections }: Pick<Argument, 'sections'>): readonly NamedSection[] {
  return sections.filter(isNamed).filter(section => !section.backup)
}

/** Whether a section gets a divider. */
export function isNamed(section: Section): section is NamedSection {
  return section.heading !== undefined && section.claims.length > 0
}

/** Whether a section does nothing but sum up. */
export function isClosing(section: Section): boolean {
  return section.claims.every(claim => claim.conclusion)
}
