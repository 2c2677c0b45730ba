import { type FSWatcher, lstatSync, readdirSync, statSync, watch } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { isIgnored } from './ignored.js'

/** How long it must be quiet before a change is told, in milliseconds: editors save in several steps. */
const quiet = 50

/** Folders under watch. */
export interface FolderWatch {
  close(): void
}

/**
 * Tells of changes in `folders` and the folders below them, once each burst of them is over. Products, packages,
 * dotfiles and editors' temporary files are ignored, symbolic links not followed, and folders not there left out.
 *
 * Each folder has a watcher of its own. Node's recursive watch does less on Linux: it follows files by inode, and so
 * is deaf to a file after its first save by rename; and it follows node_modules.
 *
 * @param flat folders of which only what stands in them directly is watched: a home folder would take minutes to follow
 * @param onChange gets the absolute paths of what was written, made or removed, sorted
 * @throws Error when the system refuses to watch one of `folders`, for instance because of its limit of watchers
 */
export function watchFolder(
  folders: readonly string[],
  onChange: (paths: readonly string[]) => void,
  flat: readonly string[] = [],
): FolderWatch {
  const shallow = new Set(flat.map(folder => resolve(folder)))
  const watchers = new Map<string, FSWatcher>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  const tell = (): void => {
    const paths = [...changed].sort()
    changed.clear()
    onChange(paths)
  }

  const note = (path: string): void => {
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(tell, quiet)
  }

  const follow = (folder: string, found: (path: string) => void): void => {
    if (watchers.has(folder)) return
    const watcher = watch(folder, (event, name) => {
      if (name === null) return note(folder)
      if (isIgnored(name)) return
      if (event === 'rename' && !shallow.has(folder)) followAnew(join(folder, name))
      note(join(folder, name))
    })
    // A folder that goes away is told of by the one above it.
    watcher.on('error', () => forget(folder))
    watchers.set(folder, watcher)
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (isIgnored(entry.name)) continue
      found(join(folder, entry.name))
      if (entry.isDirectory() && !shallow.has(folder)) followBelow(join(folder, entry.name), found)
    }
  }

  const followBelow = (folder: string, found: (path: string) => void): void => {
    try {
      follow(folder, found)
    } catch (error) {
      if (!isOutOfReach(error)) throw error
    }
  }

  const forget = (folder: string): void => {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue
      watcher.close()
      watchers.delete(path)
    }
  }

  /** After a rename another folder may stand there, or none; a file written into it before it was followed counts. */
  const followAnew = (path: string): void => {
    forget(path)
    try {
      if (lstatSync(path).isDirectory()) follow(path, note)
    } catch {
      // Gone again, or not to be watched: neither may stop a talk that is being given.
    }
  }

  for (const folder of [...folders, ...flat]) {
    if (isFolder(folder)) follow(resolve(folder), () => {})
  }
  return {
    close() {
      clearTimeout(timer)
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Whether a folder just went away, or its owner keeps it closed. */
function isOutOfReach(error: unknown): boolean {
  return ['ENOENT', 'EACCES', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))
}
