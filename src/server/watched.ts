import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'

/** What talks are made of. */
export interface Watched {
  /** The folder that holds all of it; absolute. */
  readonly root: string
  /** Files, there or not, by absolute path: when each was written as it was read, in ms since 1970; undefined: not there. */
  readonly asked: ReadonlyMap<string, number | undefined>
  /** Folders, there or not, in which every file of a wanted name counts. */
  readonly listed: readonly Listing[]
}

/** A folder of which files are wanted that nobody knows yet. */
export interface Listing {
  /** Absolute. */
  readonly folder: string
  readonly isWanted: (name: string) => boolean
  /** Whether those of the folders in it are wanted too. */
  readonly deep: boolean
}

/** When a file was last written, in milliseconds since 1970; undefined for one that is not there, or out of reach. */
export function writtenAt(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs
  } catch {
    return undefined
  }
}

/** The folders, there or not, in which something can happen that matters. */
export function foldersOf(watched: readonly Watched[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const { root, asked, listed } of watched) {
    const add = (path: string): void => {
      if (folders.has(path)) return
      folders.add(path)
      if (path !== root && path !== dirname(path)) add(dirname(path))
    }
    for (const path of asked.keys()) add(dirname(path))
    for (const { folder, deep } of listed) {
      add(folder)
      if (deep) for (const inner of foldersIn(folder)) add(inner)
    }
  }
  return folders
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

/** Whether a file is one of those that are wanted by their names. */
export function isListed(path: string, watched: readonly Watched[]): boolean {
  return watched.some(({ listed }) =>
    listed.some(listing => holds(listing, path) && listing.isWanted(basename(path))),
  )
}

/** Whether something is a folder in which files may be wanted. */
export function isNewFolder(path: string, watched: readonly Watched[]): boolean {
  const isDeep = watched.some(({ listed }) => listed.some(listing => listing.deep && holds(listing, path)))
  return isDeep && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
}

function holds({ folder, deep }: Listing, path: string): boolean {
  return dirname(path) === folder || (deep && path.startsWith(folder + sep))
}

/** Some disks write accents in one way, and people in another. */
export function sameName(path: string): string {
  return path.normalize('NFC')
}
