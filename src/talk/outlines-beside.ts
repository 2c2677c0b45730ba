import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Argument } from '../argument/argument.js'
import { toArgument } from '../argument/to-argument.js'
import { type OutlineOptions, outline } from '../outline/outline.js'
import type { ProjectFiles } from './files.js'
import { openOutline } from './open-outline.js'
import { isOutlineName } from './project.js'

/** The file of the audiences, beside the outlines. */
export const audiencesFile = 'audiences.yml'

/**
 * The arguments of the other outlines of a folder that take their audiences from the same file, each read when it is asked
 * for; without the works that they cite. What is wrong with them is not reported.
 *
 * @param path of the outline, relative to the project's root
 */
export function* outlinesBeside(
  path: string,
  { matter }: Argument,
  files: ProjectFiles,
  options: OutlineOptions,
): Generator<Argument, undefined> {
  const { audiences = audiencesFile } = matter
  if (typeof audiences !== 'string') return
  for (const name of readdirSync(join(files.root, dirname(path))).toSorted()) {
    if (!isOutlineName(name) || name === basename(path)) continue
    const { file, readText, isRead } = openOutline(join(dirname(path), name).replaceAll('\\', '/'), files)
    if (!isRead) continue
    const argument = toArgument(outline(file, readText, options), new Map(), file)
    if ((argument.matter.audiences ?? audiencesFile) === audiences) yield argument
  }
}
