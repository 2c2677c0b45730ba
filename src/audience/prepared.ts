import type { VFile } from 'vfile'
import type { Argument } from '../argument/types.js'
import { type Filtered, filter } from './filter.js'
import type { Profile } from './types.js'
import { type Unit, unitsOf } from './units.js'

/** An argument that is filtered for an audience, ready to be fitted to its time. */
export interface Prepared extends Filtered {
  readonly talk: Unit
}

/** Filters an argument and plans the times of what is left. */
export function prepare(
  argument: Argument,
  profile: Profile,
  within: ReadonlySet<string> | undefined,
  file: VFile,
): Prepared {
  const { argument: filtered, excluded } = filter(argument, profile, within, file)
  return { argument: filtered, excluded, talk: unitsOf(filtered, profile) }
}
