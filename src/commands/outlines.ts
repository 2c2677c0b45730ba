import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { outlinesIn } from '../config/project.js'
import { suggest } from '../diagnostics/suggest.js'
import { UsageError } from './usage-error.js'

/**
 * The outlines that a command is to work on, as absolute paths: those named, or all in `outline/`.
 *
 * @throws UsageError when one does not exist, or none was found
 */
export function outlinesFor(named: readonly string[], cwd: string): readonly string[] {
  const found = (named.length > 0 ? named : ['.']).flatMap(name => outlinesAt(name, cwd))
  return [...new Set(found)]
}

function outlinesAt(name: string, cwd: string): readonly string[] {
  const path = resolve(cwd, name)
  if (!existsSync(path)) {
    const near = nearby(path)
    throw new UsageError(`Cannot find \`${name}\`.`, near ? `Did you mean \`${near}\`?` : undefined)
  }
  if (!statSync(path).isDirectory()) return [path]
  const outlines = outlinesIn(basename(path) === 'outline' ? dirname(path) : path)
  if (outlines.length > 0) return outlines
  throw new UsageError(
    `Cannot find an outline: there is no Markdown file in \`${join(name, 'outline')}\`.`,
    'Name a file, `rostrum build talk.md`, or start one: `rostrum new my-talk`.',
  )
}

function nearby(path: string): string | undefined {
  try {
    return suggest(basename(path), readdirSync(dirname(path)))
  } catch {
    return undefined
  }
}
