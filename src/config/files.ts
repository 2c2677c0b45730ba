import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Read, ReadProblem } from '../diagnostics/reading.js'
import { suggest } from '../diagnostics/suggest.js'

/** Reads files of one project, and none outside its folder: symbolic links are followed before that is judged. */
export class ProjectFiles {
  /** Absolute, with its own symbolic links resolved. */
  readonly root: string

  /** @throws Error of Node's when the folder does not exist */
  constructor(root: string) {
    this.root = realpathSync(root)
  }

  /**
   * Reads UTF-8 text.
   *
   * @param path as typed: relative to the folder of `from`
   * @param from a path inside the project
   */
  text(path: string, from: string): Read<string> {
    const read = this.bytes(path, from)
    if ('problem' in read) return read
    try {
      return { path: read.path, content: new TextDecoder('utf-8', { fatal: true }).decode(read.content) }
    } catch {
      return problem('file-unreadable', `Cannot read \`${path}\`: it is not UTF-8 text`, 'Save it as UTF-8.')
    }
  }

  /** Reads a file as it is; see `text`. */
  bytes(path: string, from: string): Read<Uint8Array> {
    const found = this.find(path, from)
    if ('problem' in found) return found
    try {
      return { path: found.path, content: readFileSync(join(this.root, found.path)) }
    } catch (error) {
      const cause = (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'it is a folder' : causeOf(error)
      return problem(
        'file-unreadable',
        `Cannot read \`${path}\`: ${cause}`,
        'Check the name and the right to read it.',
      )
    }
  }

  /** Finds a file without reading it. @returns its path from the root, with `/`, and its size in bytes */
  find(path: string, from: string): { readonly path: string; readonly content: number } | ReadProblem {
    const wanted = resolve(this.root, dirname(from), path)
    if (path.includes('\0'))
      return problem('file-missing', 'Cannot find a file with such a name', 'Take the NUL character out.')
    try {
      const real = realpathSync(wanted)
      if (!isInside(this.root, real)) {
        return problem(
          'file-outside',
          `Cannot use \`${path}\`: it is outside the project's folder`,
          'Copy the file into the project.',
        )
      }
      return { path: relative(this.root, real).split(sep).join('/'), content: statSync(real).size }
    } catch (error) {
      if (!isInside(this.root, wanted)) {
        return problem(
          'file-outside',
          `Cannot use \`${path}\`: it is outside the project's folder`,
          'Copy the file into the project.',
        )
      }
      if (
        (error as NodeJS.ErrnoException).code !== 'ENOENT' &&
        (error as NodeJS.ErrnoException).code !== 'ENOTDIR'
      ) {
        return problem(
          'file-unreadable',
          `Cannot read \`${path}\`: ${causeOf(error)}`,
          'Check the name and the right to read it.',
        )
      }
      return problem(
        'file-missing',
        `Cannot find \`${path}\``,
        nearby(wanted) ?? 'Check the name; paths are relative to the file that names them.',
      )
    }
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

function nearby(wanted: string): string | undefined {
  try {
    const near = suggest(wanted.slice(dirname(wanted).length + 1), readdirSync(dirname(wanted)))
    return near && `Did you mean \`${near}\`?`
  } catch {
    return undefined
  }
}

function causeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === 'EACCES' ? 'permission denied' : (error as Error).message
}

function problem(ruleId: ReadProblem['problem']['ruleId'], reason: string, note: string): ReadProblem {
  return { problem: { ruleId, reason, note } }
}
