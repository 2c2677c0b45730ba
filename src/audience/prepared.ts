import type { VFile } from 'vfile'
import type { Argument } from '../argument/types.js'
import { type Filtered, filter } from './filter.js'
import type { Profile } from './types.js'
import { type Unit, unitsOf } from './units.js'

/** An argument that is filtered for an audience, ready to be fitted to its time. */
export interface Prepared extends Filtered {
  readonly talk: Unit
}

/** Minutes from which a talk has an agenda and dividers by itself. */
const long = 15

/** Filters an argument and plans the times of what is left. */
export function prepare(
  argument: Argument,
  profile: Profile,
  within: ReadonlySet<string> | undefined,
  file: VFile,
): Prepared {
  const { argument: filtered, excluded } = filter(argument, profile, within, file)
  const ready = profile.name === '' ? withLength(filtered, profile.minutes) : filtered
  return { argument: ready, excluded, talk: unitsOf(ready, profile) }
}

/** The whole outline in a length that was asked for. */
function withLength(argument: Argument, minutes: number | undefined): Argument {
  if (minutes === undefined) return argument
  const isLong = minutes >= long
  return { ...argument, matter: { ...argument.matter, minutes }, agenda: isLong, dividers: isLong }
}
