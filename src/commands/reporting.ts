import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { shownPath } from '../config/project.js'
import { hasErrors } from '../diagnostics/report.js'
import { json } from '../diagnostics/reporters/json.js'
import { pretty, summary } from '../diagnostics/reporters/pretty.js'
import type { Built } from './build-all.js'
import type { Io } from './io.js'
import type { Written } from './write-talk.js'

/** How a command tells what it did. */
interface Telling {
  readonly io: Io
  readonly format: 'pretty' | 'json'
  /** Warnings count as errors. */
  readonly strict: boolean
}

/** Prints every message on stderr and what was written on stdout. @returns the exit code, 0 or 1 */
export function reportTalks(
  built: Built,
  written: readonly Written[],
  { io, format, strict }: Telling,
): number {
  const files = messagesOf(built, io.cwd)
  const failed = files.some(
    file => hasErrors(file) || (strict && file.messages.some(message => message.fatal === false)),
  )
  if (format === 'json') {
    io.stdout.write(`${JSON.stringify({ talks: written }, null, 2)}\n`)
    io.stderr.write(json(files))
    return failed ? 1 : 0
  }
  for (const talk of written) {
    io.stdout.write(`${talk.name}: ${talk.slides} slides, ${Math.ceil(talk.size / 1000)} KB\n`)
    io.stdout.write(
      `  ${shownPath(talk.deck, io.cwd)}\n  ${shownPath(talk.speaker, io.cwd)} (private: your notes)\n`,
    )
  }
  printMessages(built, io)
  for (const { talk } of built.talks)
    if (!talk.made) io.stderr.write(`${talk.name}: not built; what was there before is unchanged\n`)
  return failed ? 1 : 0
}

/** Prints the messages of a build on stderr, and their count. */
export function printMessages(built: Built, io: Io): void {
  const files = messagesOf(built, io.cwd)
  const root = built.projects[0]?.files.root ?? io.cwd
  const textOf = (path: string) => {
    for (const base of [io.cwd, root])
      if (existsSync(join(base, path))) return readFileSync(join(base, path), 'utf8')
    return undefined
  }
  const text = pretty(files, { color: Boolean(io.stderr.isTTY) && !io.env.NO_COLOR, textOf })
  if (text) io.stderr.write(`${text}\n${summary(files)}\n`)
}

/** Files with their messages, named as the user would name them from where they stand. */
function messagesOf({ talks, projects }: Built, cwd: string): readonly VFile[] {
  const configs = projects.map(project => ({ file: project.configFile, root: project.files.root }))
  const outlines = talks.map(({ talk, project }) => ({ file: talk.file, root: project.files.root }))
  return [...configs, ...outlines].map(({ file, root }) => {
    const shown = (path: string) => shownPath(join(root, path), cwd)
    const named = new VFile({ path: shown(file.path), value: String(file) })
    for (const message of file.messages) {
      const copy = Object.assign(Object.create(Object.getPrototypeOf(message)), message, {
        message: message.message,
      })
      copy.file = shown(message.file ?? file.path)
      named.messages.push(copy)
    }
    return named
  })
}
