import type { VFile } from 'vfile'
import type { Argument } from '../../argument/argument.js'
import { type Filtered, filter } from '../cut/filter.js'
import type { Profile } from '../profile.js'
import { type Unit, unitsOf } from './unit-tree.js'

/** An argument that is filtered for an audience, ready to be fitted to its time. */
export interface FilteredUnits extends Filtered {
  readonly talk: Unit
}

/** Filters an argument and plans the times of what is left. */
export function filteredUnits(
  argument: Argument,
  profile: Profile,
  within: ReadonlySet<string> | undefined,
  file: VFile,
): FilteredUnits {
  const { argument: filtered, excluded } = filter(argument, profile, within, file)
  return { argument: filtered, excluded, talk: unitsOf(filtered, profile) }
}
