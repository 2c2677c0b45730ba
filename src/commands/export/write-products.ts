import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Product } from '../../exports/format.js'
import { writeTogether } from '../write-talk.js'
import type { PreparedExport } from './format.js'
import type { WrittenExport } from './report.js'

/**
 * Writes the files of one variant of a talk, all of them or none, and removes what an earlier export of the format left.
 *
 * @param folder of the variant, absolute
 * @throws WriteError when the disk refuses one; nothing has changed then
 */
export function writeProducts(
  products: readonly Product[],
  folder: string,
  format: PreparedExport,
): WrittenExport['files'] {
  const files = products.map(({ name, content, about }) => {
    const size = Buffer.byteLength(content)
    const write = (path: string) => writeFileSync(path, content)
    return { path: join(folder, name), size, write, ...(about === undefined ? {} : { about }) }
  })
  writeTogether(files)
  removeStale(
    folder,
    files.map(({ path }) => path),
    format,
  )
  return files.map(({ write, ...file }) => file)
}

/** Removes the format's own files that were not made this time, in the folders that it wrote to. */
function removeStale(folder: string, paths: readonly string[], { isOwn }: PreparedExport): void {
  if (!isOwn) return
  for (const below of new Set(paths.map(path => dirname(path))))
    for (const name of readdirSync(below)) {
      const path = join(below, name)
      const own = isOwn(path.slice(folder.length + 1).replaceAll('\\', '/'))
      if (own && !paths.includes(path)) rmSync(path, { force: true })
    }
}
