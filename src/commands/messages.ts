import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { shownPath } from '../config/project.js'
import { relatedOf } from '../diagnostics/report.js'
import { pretty, summary } from '../diagnostics/reporters/pretty.js'
import type { Built } from './build-all.js'
import type { Io } from './io.js'

/** Prints the messages of a build on stderr, and their count. */
export function printMessages(built: Built, io: Io): void {
  const files = messagesOf(built, io.cwd)
  const text = pretty(files, {
    color: Boolean(io.stderr.isTTY) && !io.env.NO_COLOR,
    textOf: path => textAt(resolve(io.cwd, path)),
  })
  if (text) io.stderr.write(`${text}\n${summary(files)}\n`)
}

/**
 * All files with their messages, named as the user would name them from `cwd`. What several talks say of a file that
 * they share is said once.
 */
export function messagesOf({ talks, projects }: Built, cwd: string): readonly VFile[] {
  const own = projects.flatMap(({ ownFiles, files }) => ownFiles.map(file => ({ file, root: files.root })))
  const outlines = talks.map(({ talk, project }) => ({ file: talk.file, root: project.files.root }))
  const said = new Set<string>()
  return [...own, ...outlines].map(({ file, root }) => {
    const rename = (path: string) => shownPath(join(root, path), cwd)
    const named = new VFile({ path: rename(file.path), value: file.value ?? '' })
    for (const message of file.messages) {
      const copy = renamed(message, file.path, rename)
      const saying = JSON.stringify([copy.file, copy.line, copy.column, copy.reason])
      if (!said.has(saying)) named.messages.push(copy)
      said.add(saying)
    }
    return named
  })
}

function renamed(message: VFileMessage, path: string, rename: (path: string) => string): VFileMessage {
  const related = relatedOf(message)
  return Object.assign(Object.create(Object.getPrototypeOf(message)) as VFileMessage, message, {
    message: message.message,
    file: rename(message.file ?? path),
    ...(related && { cause: renamed(related, path, rename) }),
  })
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
