import type { VFile } from 'vfile'
import type { Argument } from '../argument/argument.js'
import { cut } from './cut/cut.js'
import { decisionsOn } from './fit/decisions.js'
import { filteredUnits } from './fit/filtered-units.js'
import { firstKept } from './fit/first-kept.js'
import { type Fit, fitsOf } from './fit/fit.js'
import type { Lock } from './fit/lock.js'
import { reportTime } from './fit/report-time.js'
import { type Unit, unitsOf } from './fit/unit-tree.js'
import type { Profile } from './profile.js'
import { reportLanguage } from './report-language.js'
import type { Selection } from './selection.js'
import { budgetOf } from './time/budget.js'
import { clockOf, openingSeconds } from './time/time.js'
import { withSeconds } from './time/with-seconds.js'

/** Up to this many seconds it is told in what time a unit is first kept: two hours. */
const longest = 7200

/** What else decides about what an audience gets. */
export interface AudienceOptions {
  /** Ids kept by the audience that this one is nested in, from `keptIds`. @defaultValue all that the argument has */
  readonly within?: ReadonlySet<string> | undefined
  /**
   * Whether it is worked out at what length of the talk each unit is first kept, which takes as long as all the rest.
   *
   * @defaultValue false
   */
  readonly explained?: boolean | undefined
  /** The plan that was settled on; it holds for its own length, and until another is more than 2 % better. */
  readonly locked?: Lock | undefined
}

/**
 * What one audience gets of an argument, and why: filtered, in its words, fitted to its time. Every unit of the argument
 * that comes back has its planned seconds.
 *
 * @param file gets the messages of the filters and the time
 */
export function forAudience(
  argument: Argument,
  profile: Profile,
  file: VFile,
  { within, explained = false, locked }: AudienceOptions = {},
): { readonly argument: Argument; readonly selection: Selection } {
  const { argument: filtered, excluded, talk } = filteredUnits(argument, profile, within, file)
  reportLanguage(profile, argument.matter.lang, file)
  const budget = profile.minutes === undefined ? undefined : budgetOf(profile.minutes, profile)
  const { fit, firstKeptAt } =
    budget === undefined ? { fit: everything(talk), firstKeptAt: new Map() } : fitted(budget)
  const kept = cut(filtered, fit.kept, profile.cut)
  const opening = openingSeconds(kept, clockOf(profile, kept.matter.lang))
  const whole = excluded.size === 0 ? talk : unitsOf({ ...argument, ...settings(filtered) }, profile)
  return {
    argument: withSeconds(kept, secondsIn(talk), opening),
    selection: {
      profile,
      ...(budget === undefined ? {} : { budget }),
      seconds: fit.seconds - talk.seconds + opening.title + opening.agenda,
      decisions: decisionsOn(whole, {
        profile,
        fit,
        filtered: talk,
        excluded,
        firstKeptAt,
      }),
    },
  }

  function fitted(budget: number): { readonly fit: Fit; readonly firstKeptAt: ReadonlyMap<string, number> } {
    const fits = fitsOf(talk, profile, Math.max(explained ? longest : 0, budget))
    // Before the budget is asked for, because the longest times are answered fastest when they come first.
    const firstKeptAt = explained ? firstKept(fits, profile) : new Map<string, number>()
    const holds = locked?.minutes === profile.minutes
    const fit = (holds && locked && fits.settled(budget, locked)) || fits.within(budget)
    reportTime(talk, profile, budget, fits, file)
    return { fit, firstKeptAt }
  }
}

/** The fit of a talk that may take as long as it likes. */
function everything(talk: Unit): Fit {
  return { kept: new Set(secondsIn(talk).keys()), seconds: totalOf(talk) }
}

/** Seconds of a unit with all that stands in it, backup apart. */
function totalOf({ backup, seconds, children }: Unit): number {
  return backup ? 0 : children.reduce((total, child) => total + totalOf(child), seconds)
}

/** The ids of the units that a selection keeps: `within` of an audience that is nested in this one. */
export function keptIds({ decisions }: Selection): ReadonlySet<string> {
  return new Set(decisions.filter(({ kept }) => kept).map(({ id }) => id))
}

/** What of an audience's argument decides about times. */
function settings({ matter, dividers }: Argument): Pick<Argument, 'matter' | 'dividers'> {
  return { matter, ...(dividers === undefined ? {} : { dividers }) }
}

function secondsIn(unit: Unit, found = new Map<string, number>()): ReadonlyMap<string, number> {
  found.set(unit.id, unit.seconds)
  for (const child of unit.children) secondsIn(child, found)
  return found
}
