import type { Inline } from '../argument/argument.js'
import type { NamedSection } from '../argument/divisions.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import { display, type Kind } from './kind.js'

export interface BackupSlide extends Base {
  readonly kind: 'backup'
  readonly heading: Inline
}

/** The slide that divides a section of backup matter from the talk. */
export function backupSlide(section: NamedSection, base: Base): BackupSlide {
  return { ...base, kind: 'backup', heading: section.heading }
}

export const backupKind: Kind<BackupSlide, 'own'> = {
  view: 'own',
  called: slide => plainText(slide.heading),
  shows: slide => [display(slide.heading)],
  limited: 'nothing',
  divides: true,
}
