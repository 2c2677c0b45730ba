import { type FSWatcher, watch } from 'node:fs'
import { join, sep } from 'node:path'
import { foldersOf, isListed, isNewFolder, sameName, type Watched, writtenAt } from './watched.js'

/** How long it must be quiet before a change is told, in milliseconds: editors save in several steps. */
const quiet = 50

/** Files under watch. */
export interface FileWatch {
  /**
   * Watches these from now on, and no others; one that was written since it was read has changed. Once closed, nothing.
   *
   * @throws Error when the system refuses to watch, for instance because of its limit of watchers
   */
  follow(watched: readonly Watched[]): void
  close(): void
}

/**
 * Tells of changes of files, once each burst of them is over. Other files beside them may be written all the time.
 *
 * What is watched are their folders, and those above: a watched file would be lost at its first save by rename, and Node's
 * recursive watch follows files too.
 *
 * @param onChange gets the absolute paths of what was written, made or removed, sorted; that of a folder for all in it
 */
export function watchFiles(onChange: (paths: readonly string[]) => void): FileWatch {
  const watchers = new Map<string, FSWatcher>()
  const changed = new Set<string>()
  let watched: readonly Watched[] = []
  let folders: ReadonlySet<string> = new Set()
  let asked: ReadonlySet<string> = new Set()
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  const tell = (): void => {
    const paths = [...changed].sort()
    changed.clear()
    try {
      // Before they are read: a folder may be new, and what is written into it from now on must not be missed.
      arm()
    } catch {
      // A system that refuses more does not stop a talk that is being given: what was watched still is.
    }
    onChange(paths)
  }

  const note = (path: string): void => {
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(tell, quiet)
  }

  const hear = (path: string, isMoved: boolean): void => {
    const isFolder = isMoved && (folders.has(path) || isNewFolder(path, watched))
    if (isFolder) forget(path)
    if (isFolder || asked.has(sameName(path)) || isListed(path, watched)) note(path)
  }

  /** Watches the folders that are there by now, and no others. */
  const arm = (): void => {
    folders = foldersOf(watched)
    for (const path of watchers.keys()) if (!folders.has(path)) forget(path)
    for (const folder of folders) if (!watchers.has(folder)) open(folder)
  }

  const open = (folder: string): void => {
    try {
      const watcher = watch(folder, (event, name) =>
        name === null ? note(folder) : hear(join(folder, name), event === 'rename'),
      )
      // A folder that goes away is told of by the one above it.
      watcher.on('error', () => forget(folder))
      watchers.set(folder, watcher)
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

  return {
    follow(next) {
      if (isClosed) return
      watched = next
      asked = new Set(next.flatMap(part => [...part.asked.keys()].map(sameName)))
      arm()
      for (const part of next)
        for (const [path, written] of part.asked) if (writtenAt(path) !== written) note(path)
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}

/** Whether a folder is not there, or its owner keeps it closed. */
function isOutOfReach(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))
}
