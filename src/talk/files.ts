import { existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { causeOf } from '../diagnostics/cause.js'
import type { Read, ReadProblem } from '../diagnostics/reading.js'
import { suggestFile } from '../diagnostics/suggest.js'
import { decodeText } from './decode-text.js'
import { isLostLink } from './lost-link.js'
import { composed, folded, likeNamed, type Spell } from './same-name.js'

/** A folder that was looked through. */
export interface Listing {
  /** Absolute; it need not be there. */
  readonly folder: string
  /** Whether a file of this name was looked for. */
  readonly isWanted: (name: string) => boolean
  /** Whether the folders in it were looked through too. */
  readonly deep: boolean
}

/** Reads files of one project, and none outside its folder: symbolic links are followed before that is judged. */
export class ProjectFiles {
  /** Absolute, with its own symbolic links resolved. */
  readonly root: string
  /** Every file that was found, by its path from the root. */
  readonly found = new Set<string>()
  /**
   * Every file that was asked for, as named and as its symbolic links lead, by absolute path: when it was last written, in
   * milliseconds since 1970; undefined for one that was not there.
   */
  readonly asked = new Map<string, number | undefined>()
  /** Every folder whose files were asked for, whatever they are called. */
  readonly listed: Listing[] = []

  /** @throws Error of Node's when the folder does not exist */
  constructor(root: string) {
    this.root = realpathSync(root)
  }

  /**
   * Reads text; see `decodeText`.
   *
   * @param path as typed: relative to the folder of `from`
   * @param from a path inside the project
   */
  text(path: string, from: string): Read<string> {
    const read = this.bytes(path, from)
    if ('problem' in read) return read
    const content = decodeText(read.content)
    if (typeof content === 'string') return { path: read.path, content }
    const reason = `Cannot read \`${path}\`: it is not UTF-8 text`
    return problem('file-unreadable', reason, 'Save it as UTF-8.', { place: { ...content, path: read.path } })
  }

  /** Reads a file as it is; see `text`. */
  bytes(path: string, from: string): Read<Uint8Array> {
    const found = this.find(path, from)
    if ('problem' in found) return found
    try {
      return { path: found.path, content: readFileSync(join(this.root, found.path)) }
    } catch (error) {
      return unreadable(path, causeOf(error))
    }
  }

  /** Whether what a path from the root leads to is inside the project; so is what does not exist there. */
  holds(path: string): boolean {
    const wanted = resolve(this.root, path)
    return isInside(this.root, existsSync(wanted) ? realpathSync(wanted) : wanted)
  }

  /** Whether there is anything at a path from the root. */
  has(path: string): boolean {
    const stats = statsOf(join(this.root, path))
    this.ask(join(this.root, path), stats)
    return stats !== undefined
  }

  /**
   * The files of a folder, as paths from there with `/`, sorted; none where there is no such folder.
   *
   * @param folder from the root
   * @param isWanted whether a file of this name is
   * @param deep whether those of the folders in it are too
   */
  list(folder: string, isWanted: (name: string) => boolean, deep = false): readonly string[] {
    const path = join(this.root, folder)
    this.listed.push({ folder: path, isWanted, deep })
    if (!statsOf(path)?.isDirectory()) return []
    return readdirSync(path, { recursive: deep, encoding: 'utf8' })
      .filter(name => isWanted(basename(name)))
      .sort()
      .map(name => name.split(sep).join('/'))
  }

  /** Finds a file without reading it. @returns its path from the root, with `/`, and its size in bytes */
  find(path: string, from: string): { readonly path: string; readonly content: number } | ReadProblem {
    if (path.includes('\0'))
      return problem('file-missing', 'Cannot find a file with such a name', 'Take the NUL character out.')
    const wanted = this.#wanted(path, from)
    let real: string
    let stats: Stats
    try {
      real = this.#real(wanted)
      stats = statSync(real)
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (!isInside(this.root, wanted)) return outside(path)
      this.ask(wanted)
      if (code === 'ENOENT' && isLostLink(wanted)) return lost(path)
      return code === 'ENOENT' || code === 'ENOTDIR'
        ? missing(path, this.#nearby(wanted, path, from))
        : unreadable(path, causeOf(error))
    }
    for (const asked of [wanted, real]) if (isInside(this.root, asked)) this.ask(asked, stats)
    if (!isInside(this.root, real)) return outside(path)
    // A pipe or a device would be read for ever.
    if (!stats.isFile()) return unreadable(path, stats.isDirectory() ? 'it is a folder' : 'it is not a file')
    const found = relative(this.root, real).split(sep).join('/')
    this.found.add(found)
    return { path: found, content: stats.size }
  }

  /** Where a path leads. One from `/` on is, as on a web site, one in the project's folder or in a `public/`. */
  #wanted(path: string, from: string): string {
    const folder = resolve(this.root, dirname(from))
    const typed = resolve(folder, path)
    if (!path.startsWith('/')) return typed
    const places = [
      typed,
      ...[this.root, join(this.root, 'public'), join(folder, 'public')].map(at => join(at, path)),
    ]
    for (const place of places) if (isInside(this.root, place)) this.ask(place, statsOf(place))
    const there = places.find(place => isInside(this.root, place) && existsSync(place))
    return there ?? (existsSync(typed) ? typed : join(this.root, path))
  }

  /** Remembers what a file was like when it was first asked for. */
  private ask(path: string, stats?: Stats): void {
    if (!this.asked.has(path)) this.asked.set(path, stats?.mtimeMs)
  }

  /** Where a path leads to; the same accents may be spelled otherwise there. @throws Error of Node's when it is nowhere */
  #real(wanted: string): string {
    const plain = !/[^ -~]/.test(wanted)
    return realpathSync((plain ? undefined : this.#like(wanted, composed)) ?? wanted)
  }

  #like(wanted: string, spell: Spell): string | undefined {
    return isInside(this.root, wanted)
      ? likeNamed(this.root, relative(this.root, wanted).split(sep), spell)
      : undefined
  }

  /** The file that may be meant, relative to the folder of `from`, or from `/` on as `path` is. */
  #nearby(wanted: string, path: string, from: string): string | undefined {
    const like = this.#like(wanted, folded)
    const alike = like !== undefined && isFile(like) ? like : neighbour(wanted)
    if (alike === undefined) return undefined
    const isFromRoot = path.startsWith('/')
    const way = relative(isFromRoot ? this.root : resolve(this.root, dirname(from)), alike)
    return (isFromRoot ? '/' : '') + way.split(sep).join('/')
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

function outside(path: string): ReadProblem {
  const reason = `Cannot use \`${path}\`: it is outside the project's folder`
  return problem('file-outside', reason, 'Copy the file into the project.')
}

function unreadable(path: string, cause: string): ReadProblem {
  const note = 'Check the name and the right to read it.'
  return problem('file-unreadable', `Cannot read \`${path}\`: ${cause}`, note)
}

function missing(path: string, near: string | undefined): ReadProblem {
  const places = path.startsWith('/')
    ? "Check the name; a path that begins with `/` is looked for in the project's folder and in `public/`."
    : 'Check the name; paths are relative to the file that names them.'
  return problem(
    'file-missing',
    `Cannot find \`${path}\``,
    near ? `Did you mean \`${near}\`?` : places,
    near ? { near } : {},
  )
}

/** What a symbolic link names that leads to nothing. */
function lost(path: string): ReadProblem {
  const reason = `Cannot find \`${path}\`: it is a link that leads to nothing`
  return problem('file-missing', reason, 'Put the file itself there, or make the link anew.')
}

/** What there is at a path; nothing below a file, too, where Node would throw. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false
}

/** The file beside `wanted` whose name is nearest. */
function neighbour(wanted: string): string | undefined {
  const folder = dirname(wanted)
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter(
      entry => entry.isFile() || (entry.isSymbolicLink() && isFile(join(folder, entry.name))),
    )
    const near = suggestFile(
      basename(wanted),
      files.map(({ name }) => name),
    )
    return near && join(folder, near)
  } catch {
    return undefined
  }
}

function problem(
  ruleId: ReadProblem['problem']['ruleId'],
  reason: string,
  note: string,
  more: Pick<ReadProblem['problem'], 'near' | 'place'> = {},
): ReadProblem {
  return { problem: { ruleId, reason, note, ...more } }
}
