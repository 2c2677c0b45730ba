import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { shownPath } from '../config/project.js'
import { hasErrors } from '../diagnostics/report.js'
import { json } from '../diagnostics/reporters/json.js'
import type { Built } from './build-all.js'
import type { Io } from './io.js'
import { messagesOf, printMessages } from './messages.js'
import { talkFolder, type Written } from './write-talk.js'

/** How a command tells what it did. */
interface Telling {
  readonly io: Io
  readonly format: 'pretty' | 'json'
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
  if (format === 'json') {
    io.stdout.write(`${JSON.stringify({ talks: written }, null, 2)}\n`)
    io.stderr.write(json(files))
  } else {
    for (const talk of written) printTalk(talk, io)
    printMessages(built, io)
    for (const line of missing(built, written, telling.out)) io.stderr.write(line)
    if (strict && doubtful && !wrong) io.stderr.write('Failed: with --strict, warnings are errors.\n')
  }
  return wrong || (strict && doubtful) ? 1 : 0
}

function printTalk({ name, slides, size, deck, speaker }: Written, { stdout, cwd }: Io): void {
  stdout.write(`${name}: ${slides} ${slides === 1 ? 'slide' : 'slides'}, ${Math.ceil(size / 1000)} KB\n`)
  stdout.write(`  ${shownPath(deck, cwd)}\n  ${shownPath(speaker, cwd)} (private: your notes)\n`)
}

function missing({ talks }: Built, written: readonly Written[], out: string | undefined): readonly string[] {
  return talks.flatMap(({ talk, project }) => {
    const folder = talkFolder(talk.name, project.files.root, out)
    if (written.some(other => other.folder === folder)) return []
    const before = existsSync(join(folder, 'deck.html')) ? '; what was there before is unchanged' : ''
    return [`${talk.name}: not written${before}\n`]
  })
}
