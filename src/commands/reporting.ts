import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { shownPath } from '../config/project.js'
import { hasErrors } from '../diagnostics/report.js'
import type { Built } from './build-all.js'
import { type Format, forPrograms } from './formats.js'
import type { Io } from './io.js'
import { messagesOf, printMessages } from './messages.js'
import { plannedTime, titleOf } from './naming.js'
import { talkFolder, type Written } from './write-talk.js'

/** How a command tells what it did. */
interface Telling {
  readonly io: Io
  readonly format: Format
  /** Warnings count as errors. */
  readonly strict: boolean
  /** The folder that talks were written to instead of `dist`. */
  readonly out: string | undefined
}

/** Prints every message on stderr and what was written on stdout. @returns the exit code, 0 or 1 */
export function reportTalks(built: Built, written: readonly Written[], telling: Telling): number {
  const { io, format, strict } = telling
  const files = messagesOf(built, io.cwd)
  const wrong = files.some(hasErrors)
  const doubtful = files.some(file => file.messages.some(message => message.fatal === false))
  if (format !== 'pretty') {
    io.stdout.write(`${JSON.stringify({ talks: written }, null, 2)}\n`)
    io.stderr.write(forPrograms(files, format))
  } else {
    for (const talk of written) printTalk(talk, io)
    printMessages(built, io)
    for (const line of missing(built, written, telling.out)) io.stderr.write(line)
    if (strict && doubtful && !wrong) io.stderr.write('Failed: with --strict, warnings are errors.\n')
  }
  return wrong || (strict && doubtful) ? 1 : 0
}

function printTalk({ slides, backup, size, deck, speaker, ...talk }: Written, { stdout, cwd }: Io): void {
  const count = `${slides} ${slides === 1 ? 'slide' : 'slides'}${backup > 0 ? ` (${backup} after the end)` : ''}`
  stdout.write(`${titleOf(talk)}: ${count}, ${plannedTime(talk)}, ${Math.ceil(size / 1000)} KB\n`)
  stdout.write(`  ${shownPath(deck, cwd)}\n  ${shownPath(speaker, cwd)} (private: your notes)\n`)
}

function missing({ talks }: Built, written: readonly Written[], out: string | undefined): readonly string[] {
  return talks.flatMap(({ talk, project }) => {
    const folder = talkFolder(talk, project.files.root, out)
    if (written.some(other => other.folder === folder)) return []
    const before = existsSync(join(folder, 'deck.html')) ? '; what was there before is unchanged' : ''
    return [`${titleOf(talk)}: not written${before}\n`]
  })
}
