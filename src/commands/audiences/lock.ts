import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatLocks, type Lock, lockFile, lockOf } from '../../audience/fit/lock.js'
import { causeOf } from '../../diagnostics/cause.js'
import { shownPath } from '../../talk/project.js'
import { choicesOf } from '../choices.js'
import type { Io } from '../io.js'
import type { ReadyTalk } from '../one-talk.js'
import { UsageError } from '../usage-error.js'
import { WriteError, writeTogether } from '../write-talk.js'

/**
 * Locks the best plans that a talk's audiences have now, whatever was locked before. The locks of other talks in the
 * file stay.
 *
 * @returns the exit code
 * @throws UsageError when no audience has a length to be fitted to
 */
export function lockPlans(read: ReadyTalk, { cwd, stdout, stderr }: Io): number {
  const open: ReadyTalk = { ...read, locks: new Map() }
  const choose = choicesOf(open)
  const plans = new Map<string, Lock>()
  for (const audience of read.profiles.keys()) {
    const lock = lockOf(choose({ audience }).selection)
    if (lock) plans.set(audience, lock)
  }
  if (plans.size === 0)
    throw new UsageError('Cannot lock a plan: no audience has `minutes`.', 'Without them nothing is cut.')
  const path = join(read.project.files.root, dirname(read.file.path), lockFile)
  const text = formatLocks(new Map([...read.locks, [read.name, plans]]))
  try {
    writeTogether([{ path, write: temporary => writeFileSync(temporary, text) }])
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    stderr.write(`rostrum: Cannot write \`${shownPath(path, cwd)}\`: ${causeOf(error.cause)}.\n`)
    return 1
  }
  stdout.write(`${shownPath(path, cwd)} (locks ${[...plans.keys()].join(', ')})\n`)
  return 0
}
