import type { Argument } from '../argument/argument.js'
import { isStopped } from '../diagnostics/report.js'
import { shownPath } from '../talk/project.js'
import type { ReadTalk } from '../talk/talk.js'
import { readAll } from './build-all.js'
import type { Io } from './io.js'
import { printMessages } from './messages.js'
import { outlinesFor } from './outlines.js'
import { UsageError } from './usage-error.js'

/** A talk that was read without errors. */
export type ReadyTalk = ReadTalk & { readonly argument: Argument }

/**
 * Reads the one outline that a command looks into; what is wrong with it is printed.
 *
 * @param named the outline, or nothing when there is only one
 * @returns nothing when it has errors
 * @throws UsageError when it does not exist, or several are meant
 */
export async function readOne(named: string | undefined, io: Io): Promise<ReadyTalk | undefined> {
  const outlines = outlinesFor(named === undefined ? [] : [named], io.cwd)
  if (outlines.length > 1) {
    const paths = outlines.map(outline => `\`${shownPath(outline, io.cwd)}\``)
    throw new UsageError(
      `Unexpected ${outlines.length} outlines, expected one.`,
      `Name one of ${paths.join(', ')}.`,
    )
  }
  const all = await readAll(outlines, io)
  const [read] = all.reads
  if (read?.argument && ![read.file, ...read.project.ownFiles].some(isStopped))
    return { ...read, argument: read.argument }
  printMessages({ ...all, talks: [] }, io)
  return undefined
}
