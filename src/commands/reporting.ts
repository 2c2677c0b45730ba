import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hasErrors } from '../diagnostics/report.js'
import { messagesOf } from '../talk/messages.js'
import { type Project, shownPath } from '../talk/project.js'
import type { Talk } from '../talk/talk.js'
import type { ReadAll } from './build-all.js'
import type { Io } from './io.js'
import { printMessages } from './messages.js'
import { plannedTime, titleOf } from './naming.js'
import { type Format, forPrograms } from './reporters.js'
import { talkFolder, type Written } from './write-talk.js'

/** Files of one variant of a talk that were written. */
export interface WrittenTalk {
  readonly name: string
  /** Empty for the whole outline. */
  readonly audience: string
  /** Absolute. */
  readonly folder: string
}

/** How a command tells what it did. */
export interface Telling {
  readonly io: Io
  readonly format: Format
  /** Warnings count as errors. */
  readonly strict: boolean
  /** The folder that talks were written to instead of `dist`. */
  readonly out: string | undefined
}

/** What a command was to write, read and made. */
export interface Attempted extends ReadAll {
  readonly talks: readonly {
    readonly talk: Pick<Talk, 'name' | 'audience' | 'file'>
    readonly project: Project
  }[]
}

/** Prints every message of a build on stderr and what was written on stdout. @returns the exit code, 0 or 1 */
export function reportTalks(built: Attempted, written: readonly Written[], telling: Telling): number {
  return reportWritten(built, written, telling, printTalk, 'deck.html')
}

/**
 * Prints every message on stderr and what was written on stdout.
 *
 * @param print prints one talk for people
 * @param main the file of a talk that tells whether one was there before
 * @returns the exit code, 0 or 1
 */
export function reportWritten<Done extends WrittenTalk>(
  built: Attempted,
  written: readonly Done[],
  telling: Telling,
  print: (talk: Done, io: Io) => void,
  main: string,
): number {
  const { io, format, strict } = telling
  const files = messagesOf(built, io.cwd)
  const wrong = files.some(hasErrors)
  const doubtful = files.some(file => file.messages.some(message => message.fatal === false))
  if (format !== 'pretty') {
    io.stdout.write(`${JSON.stringify({ talks: written }, null, 2)}\n`)
    io.stderr.write(forPrograms(files, format))
  } else {
    for (const talk of written) print(talk, io)
    printMessages(built, io)
    for (const line of missing(built, written, main, telling.out)) io.stderr.write(line)
    if (strict && doubtful && !wrong) io.stderr.write('Failed: with --strict, warnings are errors.\n')
  }
  return wrong || (strict && doubtful) ? 1 : 0
}

function printTalk({ slides, backup, size, deck, speaker, ...talk }: Written, { stdout, cwd }: Io): void {
  const count = `${slides} ${slides === 1 ? 'slide' : 'slides'}${backup > 0 ? ` (${backup} after the end)` : ''}`
  stdout.write(`${titleOf(talk)}: ${count}, ${plannedTime(talk)}, ${Math.ceil(size / 1000)} KB\n`)
  stdout.write(`  ${shownPath(deck, cwd)}\n  ${shownPath(speaker, cwd)} (private: your notes)\n`)
}

function missing(
  { talks }: Attempted,
  written: readonly WrittenTalk[],
  main: string,
  out: string | undefined,
): readonly string[] {
  return talks.flatMap(({ talk, project }) => {
    const folder = talkFolder(talk, project.files.root, out)
    if (written.some(other => other.folder === folder)) return []
    const before = existsSync(join(folder, main)) ? '; what was there before is unchanged' : ''
    return [`${titleOf(talk)}: not written${before}\n`]
  })
}
