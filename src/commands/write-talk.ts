import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Project } from '../config/project.js'
import type { Talk } from '../pipeline.js'

/** Where a talk's files are; absolute. */
export interface Written {
  readonly name: string
  readonly folder: string
  readonly slides: number
  readonly deck: string
  readonly speaker: string
  /** Of the deck, in bytes. */
  readonly size: number
}

/**
 * Writes a talk's files. Each is written under a temporary name first, and all are renamed at the end: what was there
 * before stays whole until then.
 *
 * @param out the folder instead of the project's `dist`
 * @throws Error of Node's when the disk refuses; nothing has changed then
 */
export function writeTalk(
  name: string,
  made: NonNullable<Talk['made']>,
  project: Project,
  out?: string,
): Written {
  const folder = join(out ?? join(project.files.root, 'dist'), name)
  const deck = join(folder, 'deck.html')
  const speaker = join(folder, 'speaker.html')
  const pending: { temporary: string; target: string }[] = []
  const prepare = (target: string, write: (temporary: string) => void) => {
    const temporary = `${target}.${process.pid}.tmp`
    mkdirSync(dirname(target), { recursive: true })
    pending.push({ temporary, target })
    write(temporary)
  }
  try {
    prepare(deck, temporary => writeFileSync(temporary, made.pages.deck))
    prepare(speaker, temporary => writeFileSync(temporary, made.pages.speaker))
    for (const copy of made.copies) {
      prepare(join(folder, copy.path), temporary =>
        copyFileSync(join(project.files.root, copy.from), temporary),
      )
    }
    for (const { temporary, target } of pending) renameSync(temporary, target)
  } catch (error) {
    for (const { temporary } of pending) rmSync(temporary, { force: true })
    throw error
  }
  return {
    name,
    folder,
    deck,
    speaker,
    slides: made.deck.slides.length,
    size: Buffer.byteLength(made.pages.deck),
  }
}
