import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What spells a name so that those which are to be taken for the same are equal. */
export type Spell = (name: string) => string

/** An accent may be a letter of its own, as macOS writes names, or part of the letter before it, as keyboards do. */
export const composed: Spell = name => name.normalize('NFC')

/** Without regard to case and accents. */
export const folded: Spell = name => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Looks for a file whose path is spelled like another one.
 *
 * @param names of the folders on the way from `root`, and of the file
 * @returns its absolute path, or nothing
 */
export function likeNamed(root: string, names: readonly string[], spell: Spell): string | undefined {
  let path = root
  for (const name of names) {
    const isLike = (other: string) => other !== name && spell(other) === spell(name)
    const next = existsSync(join(path, name)) ? name : entriesOf(path).find(isLike)
    if (next === undefined) return undefined
    path = join(path, next)
  }
  return path
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
