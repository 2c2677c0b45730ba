import type { VFile } from 'vfile'
import type { Argument } from '../argument/argument.js'
import { type Locks, lockFile, readLocks } from '../audience/fit/lock.js'
import type { Profiles } from '../audience/profile.js'
import { checkNames } from '../audience/profiles/check-names.js'
import { checkUnread } from '../audience/profiles/check-unread.js'
import { readOwnProfiles, readProfiles } from '../audience/profiles/profiles.js'
import { report } from '../diagnostics/report.js'
import type { Unread } from '../outline/unread.js'
import { openCitationStyle } from './citation-style.js'
import type { ProjectFiles } from './files.js'
import { audiencesFile } from './outlines-beside.js'
import type { ReadTalk } from './talk.js'

/** What names something that lies beside an outline, or is named there. */
interface Naming {
  readonly argument: Argument
  readonly unread: readonly Unread[]
  /** Arguments that have the same audiences. */
  readonly others: Iterable<Argument>
}

/** Reads what lies beside an outline and says how it is told: audiences, locked plans, a citation style. */
export function besideOutline(
  { argument, unread, others }: Naming,
  file: VFile,
  files: ProjectFiles,
): Pick<ReadTalk, 'profiles' | 'locks' | 'style'> {
  const said = file.messages.length
  const profiles = profilesOf(argument, file, files)
  // Of audiences that could not be read no name can be known.
  if (profiles.size > 0 || file.messages.length === said) checkNames(argument, profiles, file, others)
  checkUnread(unread, profiles, file)
  const locks = locksOf(file, files)
  const { csl, places } = argument.matter
  const style = csl === undefined ? undefined : openCitationStyle(csl, places?.csl, files, file)
  return { profiles, locks, style }
}

/** The audiences that the front matter holds or names, else those of `audiences.yml` beside the outline. */
function profilesOf({ matter }: Argument, file: VFile, files: ProjectFiles): Profiles {
  const { audiences, places } = matter
  if (audiences !== undefined && typeof audiences !== 'string')
    return readOwnProfiles(audiences, places, file)
  const found = files.text(audiences ?? audiencesFile, file.path)
  if (!('problem' in found)) return readProfiles(found.content, found.path, file)
  const { ruleId, reason, note, place = places?.audiences } = found.problem
  const asked = audiences !== undefined || ruleId !== 'file-missing'
  if (asked) report(file, ruleId, reason, { place, note })
  return new Map()
}

/** The locks beside the outline; without their file nothing is locked. */
function locksOf(file: VFile, files: ProjectFiles): Locks {
  const found = files.text(lockFile, file.path)
  if (!('problem' in found)) return readLocks(found.content, found.path, file)
  const { ruleId, reason, note, place } = found.problem
  if (ruleId !== 'file-missing') report(file, ruleId, reason, { place, note })
  return new Map()
}
