import { dirname, join, sep } from 'node:path'
import { VFile } from 'vfile'
import { type Extensions, noExtensions, readExtensions } from '../config/extensions.js'
import { wordsOf } from '../diagnostics/cause.js'
import { report } from '../diagnostics/report.js'
import type { ProjectFiles } from './files.js'
import { readOwn } from './own-file.js'
import { runConfig } from './run-config.js'

/** The names that a config file may have. */
export const configNames = ['rostrum.config.ts', 'rostrum.config.js', 'rostrum.config.mjs']
/** Others that somebody may have meant as one. */
const alike = /^rostrum\.config\.[cm]?[jt]sx?$/

const isCode = (name: string): boolean => /\.(?:[cm]?[jt]sx?|json)$/.test(name)

/** A project's code, with what was wrong with it. */
export interface ProjectExtensions {
  /** Where there is none, the one that there could be, empty. */
  readonly file: VFile
  readonly extensions: Extensions
}

/** Runs the config file of a project, if it has one, and reads what it exports. What is wrong is reported on its file. */
export function openExtensions(files: ProjectFiles): ProjectExtensions {
  const found = files.list('', name => alike.test(name))
  const [name, other] = [
    ...configNames.filter(name => found.includes(name)),
    ...found.filter(name => !configNames.includes(name)),
  ]
  if (name === undefined) return { file: new VFile({ path: 'rostrum.config.ts' }), extensions: noExtensions }
  const file = readOwn(files, name)
  const refuse = (reason: string, note: string) => {
    report(file, 'config-invalid', reason, { note })
    return { file, extensions: noExtensions }
  }
  if (other)
    return refuse(`Unexpected \`${other}\` beside \`${name}\`, expected one of them`, 'Delete the other.')
  if (!configNames.includes(name))
    return refuse(`Unexpected \`${name}\`, expected \`${configNames.join('`, `')}\``, 'Rename it.')
  if (file.messages.length > 0) return { file, extensions: noExtensions }
  try {
    const exported = runConfig(join(files.root, name), files.root, path => files.has(path))
    return { file, extensions: readExtensions(exported, file) }
  } catch (error) {
    const { cause, ...failed } = failureOf(error, files.root)
    // What it would have imported nobody knows: its mend may be in any code beside it, or beside what has failed.
    for (const folder of ['', dirname(failed.place?.path ?? '')]) files.list(folder, isCode)
    report(file, 'config-invalid', `Cannot run \`${name}\`: ${cause}`, failed)
    return { file, extensions: noExtensions }
  }
}

/** Why a config could not be run, where, and how to mend it. */
function failureOf(error: unknown, root: string) {
  const { message, stack } = textsOf(error)
  const cause =
    wordsOf(error)
      .replace(/^ParseError: /, '')
      .trim() || 'it throws an error without words'
  const missing = /^Cannot find (?:module|package) '((?:@[^/']+\/)?[^./'][^/']*)/.exec(cause)?.[1]
  const note = /\bawait is only valid\b/.test(cause)
    ? 'Use `await` within functions alone.'
    : missing && `Install it in the project: \`npm install ${missing}\`.`
  // A parser tells the place in its message. A stack knows the line; the columns are those of the code without types.
  const thrown = placeIn(stack.slice(stack.indexOf('\n')), root)
  return { cause, note, place: placeIn(message, root) ?? (thrown && { ...thrown, column: 1 }) }
}

/** All that something that was thrown says. */
function textsOf(error: unknown): { readonly message: string; readonly stack: string } {
  const { message, stack } = error instanceof Error ? error : {}
  return { message: String(message ?? ''), stack: String(stack ?? '') }
}

/** The first place in a text that is in a file of the project's own. */
function placeIn(text: string, root: string) {
  for (const part of text.split(root + sep).slice(1)) {
    const [, path = '', line, column] = /^([^\n]*?):(\d+):(\d+)/.exec(part) ?? []
    if (line === undefined || path.startsWith(`node_modules${sep}`)) continue
    return { path: path.split(sep).join('/'), line: Number(line), column: Number(column) }
  }
  return undefined
}
