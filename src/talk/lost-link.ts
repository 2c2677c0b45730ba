import { existsSync, lstatSync } from 'node:fs'

/** Whether a symbolic link stands at `path` that leads to nothing. */
export function isLostLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink() && !existsSync(path)
  } catch {
    return false
  }
}
