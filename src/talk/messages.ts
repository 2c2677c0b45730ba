import { join } from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { isCheck, isOwnRule } from '../diagnostics/catalogue.js'
import { concern } from '../diagnostics/concerns.js'
import { relatedOf, setSeverity } from '../diagnostics/report.js'
import { type Project, shownPath } from './project.js'
import type { ReadTalk, Talk } from './talk.js'

/** What is to be told of: what was read, and what was made of it. */
export interface Reported {
  readonly reads: readonly ReadTalk[]
  readonly talks: readonly { readonly talk: Pick<Talk, 'audience' | 'file'>; readonly project: Project }[]
}

/** A message, and which of an outline's variants alone give it. */
interface Saying {
  readonly message: VFileMessage
  readonly audiences?: readonly string[]
}

/**
 * All files with their messages, named as the user would name them from `cwd`. What several talks say of a file that
 * they share is said once, and so is what several audiences' talks say; what only some of them say names them. This is
 * where messages get the severity that their project's settings give their rule, or are dropped.
 */
export function messagesOf({ talks, reads }: Reported, cwd: string): readonly VFile[] {
  const said = new Set<string>()
  const named = (file: VFile, { files, config }: Project, more: readonly Saying[] = []): VFile => {
    const rename = (path: string) => shownPath(join(files.root, path), cwd)
    const copy = new VFile({ path: rename(file.path), value: file.value ?? '' })
    const sayings: readonly Saying[] = [...file.messages.map(message => ({ message })), ...more]
    for (const { message, audiences } of sayings) {
      const shown = renamed(message, file.path, rename)
      const { ruleId } = shown
      const severity = isCheck(ruleId) || isOwnRule(ruleId) ? config.rules[ruleId] : undefined
      if (severity === 'off') continue
      if (severity) setSeverity(shown, severity)
      if (audiences) concern(shown, audiences)
      const saying = sayingOf(shown)
      if (!said.has(saying)) copy.messages.push(shown)
      said.add(saying)
    }
    copy.messages.sort(byPlaceIn(copy.path))
    return copy
  }
  const projects = [...new Set(reads.map(({ project }) => project))]
  return [
    ...projects.flatMap(project => project.ownFiles.map(file => named(file, project))),
    ...reads.map(({ file, project }) => {
      const own = talks.filter(({ talk, project: of }) => of === project && talk.file.path === file.path)
      return named(file, project, merged(own.map(({ talk }) => talk)))
    }),
  ]
}

/** The messages of all variants of one outline, each once. */
function merged(variants: readonly Pick<Talk, 'audience' | 'file'>[]): readonly Saying[] {
  const found = new Map<string, { readonly message: VFileMessage; readonly audiences: string[] }>()
  for (const { audience, file } of variants) {
    for (const message of file.messages) {
      const saying = sayingOf(message)
      const before = found.get(saying) ?? { message, audiences: [] }
      if (!before.audiences.includes(audience)) before.audiences.push(audience)
      found.set(saying, before)
    }
  }
  const all = new Set(variants.map(({ audience }) => audience)).size
  return [...found.values()].map(({ message, audiences }) =>
    audiences.length < all ? { message, audiences } : { message },
  )
}

/** The file's own messages first, then those of files that it includes; by line, those about a whole file first. */
function byPlaceIn(path: string): (one: VFileMessage, other: VFileMessage) => number {
  const fileOf = ({ file = '' }: VFileMessage) => (file === path ? '' : file)
  return (one, other) => {
    const [file, otherFile] = [fileOf(one), fileOf(other)]
    if (file !== otherFile) return file < otherFile ? -1 : 1
    return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
  }
}

function sayingOf({ file, line, column, reason }: VFileMessage): string {
  return JSON.stringify([file, line, column, reason])
}

function renamed(message: VFileMessage, path: string, rename: (path: string) => string): VFileMessage {
  const related = relatedOf(message)
  return Object.assign(Object.create(Object.getPrototypeOf(message)) as VFileMessage, message, {
    message: message.message,
    file: rename(message.file ?? path),
    ...(related && { cause: renamed(related, path, rename) }),
  })
}
