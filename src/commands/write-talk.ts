import { copyFileSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { homeOf, type Project, talkName } from '../talk/project.js'
import type { Talk } from '../talk/talk.js'

/** Where a talk's files are; absolute. */
export interface Written {
  readonly name: string
  /** Empty for the whole outline. */
  readonly audience: string
  readonly folder: string
  readonly slides: number
  /** How many of them come after the end. */
  readonly backup: number
  /** Seconds that are planned, and that may be. */
  readonly seconds: number
  readonly budget?: number
  readonly deck: string
  readonly speaker: string
  /** Of the deck, in bytes. */
  readonly size: number
}

/** A file that the disk refused; the reason is the `cause`. */
export class WriteError extends Error {
  override readonly name = 'WriteError'

  /** @param path of the file, absolute */
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`Cannot write ${path}`, { cause })
  }
}

/** The folder of what is made of an outline: below `out`, else the `dist` beside it. @param outline absolute */
export function outlineFolder(outline: string, out = join(homeOf(outline), 'dist')): string {
  return join(out, talkName(outline))
}

/** The folder that a talk's files are in: an audience has one of its own in its outline's. @param root of the project */
export function talkFolder(
  { audience, file }: Pick<Talk, 'audience' | 'file'>,
  root: string,
  out?: string,
): string {
  return join(outlineFolder(resolve(root, file.path), out), audience)
}

/**
 * Writes a talk's files. Each is written under a temporary name first, and all are renamed at the end: what was there
 * before stays whole until then.
 *
 * @param folder as `talkFolder` gives it
 * @throws WriteError when the disk refuses; nothing has changed then
 */
export function writeTalk(
  { name, audience, selection }: Talk,
  made: NonNullable<Talk['made']>,
  project: Project,
  folder: string,
): Written {
  const deck = join(folder, 'deck.html')
  const speaker = join(folder, 'speaker.html')
  const contents = [
    { path: deck, write: (path: string) => writeFileSync(path, made.pages.deck) },
    { path: speaker, write: (path: string) => writeFileSync(path, made.pages.speaker) },
    ...made.copies.map(copy => ({
      path: join(folder, copy.path),
      write: (path: string) => copyFileSync(join(project.files.root, copy.from), path),
    })),
  ]
  writeTogether(contents)
  const size = Buffer.byteLength(made.pages.deck)
  const { seconds = 0, budget } = selection ?? {}
  const { slides } = made.deck
  const counts = { slides: slides.length, backup: slides.filter(({ backup }) => backup).length }
  const planned = { seconds, ...(budget === undefined ? {} : { budget }) }
  return { name, audience, folder, deck, speaker, ...counts, ...planned, size }
}

/** A file that is to be written. */
interface Content {
  readonly path: string
  /** @param path the temporary one */
  write(path: string): void
}

/**
 * Writes files under temporary names, and renames all of them at the end.
 *
 * @throws WriteError when the disk refuses; nothing has changed then
 */
export function writeTogether(contents: readonly Content[]): void {
  const temporary = (path: string) => `${path}.${process.pid}.tmp`
  const made: string[] = []
  let path = ''
  try {
    for (const content of contents) {
      path = content.path
      const folder = mkdirSync(dirname(path), { recursive: true })
      if (folder) made.push(folder)
      // A file cannot be renamed to a folder: that has to be known before the first one is.
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
        throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
      made.push(temporary(path))
      content.write(temporary(path))
    }
    for (const content of contents) {
      path = content.path
      renameSync(temporary(path), path)
    }
  } catch (error) {
    for (const part of made.reverse()) rmSync(part, { force: true, recursive: true })
    throw new WriteError(path, error)
  }
}
