import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { suggestFile } from '../diagnostics/suggest.js'
import { isLostLink } from '../talk/lost-link.js'
import { outlinesIn, shownPath, talkName } from '../talk/project.js'
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

/** The same for a command that goes on: outlines that went away in the meantime are left out, new ones are found. */
export function outlinesLeft(named: readonly string[], cwd: string): readonly string[] {
  const wanted = named.length > 0 ? named : ['.']
  return [...new Set(wanted.flatMap(name => (existsSync(resolve(cwd, name)) ? outlinesOf(name, cwd) : [])))]
}

/** Where outlines that a command is to work on can come and go, as absolute paths: those named, and folders with any. */
export function outlinePlaces(
  named: readonly string[],
  cwd: string,
): { readonly files: readonly string[]; readonly folders: readonly string[] } {
  const wanted = (named.length > 0 ? named : ['.']).map(name => resolve(cwd, name))
  const folders = wanted.filter(isFolder).map(path => join(projectFolder(path), 'outline'))
  return { files: wanted.filter(path => !isFolder(path)), folders }
}

/**
 * Refuses outlines of which one would overwrite what another made.
 *
 * @param targetOf says what an outline makes; many disks do not tell `A` from `a`
 * @throws UsageError that names the two
 */
export function refuseNamesakes(
  outlines: readonly string[],
  cwd: string,
  targetOf: (outline: string) => string,
): void {
  const seen = new Map<string, string>()
  for (const outline of outlines) {
    const target = targetOf(outline).toLowerCase()
    const other = seen.get(target)
    if (other) {
      const both = `\`${shownPath(other, cwd)}\` and \`${shownPath(outline, cwd)}\``
      throw new UsageError(
        `${both} would both make the talk \`${talkName(outline)}\`.`,
        'Rename one of them.',
      )
    }
    seen.set(target, outline)
  }
}

function outlinesAt(name: string, cwd: string): readonly string[] {
  const path = resolve(cwd, name)
  if (!existsSync(path)) {
    if (isLostLink(path))
      throw new UsageError(`Cannot find \`${name}\`: it is a link that leads to nothing.`, 'Make it anew.')
    const near = nearby(name, cwd)
    throw new UsageError(`Cannot find \`${name}\`.`, near ? `Did you mean \`${near}\`?` : undefined)
  }
  const outlines = outlinesOf(name, cwd)
  if (outlines.length > 0) return outlines
  throw new UsageError(
    `Cannot find an outline: there is no Markdown file in \`${join(name, 'outline')}\`.`,
    'Name a file, `rostrum build talk.md`, or start one: `rostrum new my-talk`.',
  )
}

/** A file itself, or the outlines of a project's folder or of its `outline/`. */
function outlinesOf(name: string, cwd: string): readonly string[] {
  const path = resolve(cwd, name)
  return isFolder(path) ? outlinesIn(projectFolder(path)) : [path]
}

function projectFolder(path: string): string {
  return basename(path) === 'outline' ? dirname(path) : path
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

/** What may be meant by `name`: a file beside it or in `outline/`, with or without its extension. */
function nearby(name: string, cwd: string): string | undefined {
  const word = basename(name)
  for (const folder of [dirname(name), join(dirname(name), 'outline')]) {
    const path = resolve(cwd, folder)
    if (!isFolder(path)) continue
    // What has an ending is a file; without one a folder may be meant as well.
    const isMeant = (file: string) => existsSync(file) && (!word.includes('.') || !isFolder(file))
    const files = readdirSync(path).filter(file => isMeant(join(path, file)))
    const near = [word, `${word}.md`].find(file => files.includes(file)) ?? suggestFile(word, files)
    if (near) return join(folder, near).split(sep).join('/')
  }
  return undefined
}
