import type { Base } from './base.js'
import type { BackupSlide } from './deck.js'
import type { NamedSection } from './section.js'

/** The slide that divides a section of backup matter from the talk. */
export function backupSlide(section: NamedSection, base: Base): BackupSlide {
  return { ...base, kind: 'backup', heading: section.heading }
}
