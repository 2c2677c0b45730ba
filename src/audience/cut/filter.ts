import type { VFile } from 'vfile'
import type { Argument } from '../../argument/argument.js'
import type { Profile } from '../profile.js'
import { citedStill } from './cited-still.js'
import { dangling } from './dangling.js'
import { rebuilt } from './rebuild.js'
import { reportLosses } from './report-losses.js'
import { takes, type Verdict, verdictOf } from './verdict.js'
import { type Visited, visitedIn } from './visit.js'

/** What the filters leave of an argument, and why the rest is not in it. */
export interface Filtered {
  readonly argument: Argument
  /** Every unit that was left out, by id. */
  readonly excluded: ReadonlyMap<string, Verdict>
}

/**
 * What one audience gets before the time is looked at: audience, detail and topic, then pins, then what cannot stand
 * without what was left out; all in this audience's words. Nothing that is left out is anywhere in the product.
 *
 * @param within ids kept by the audience that this one is nested in
 */
export function filter(
  argument: Argument,
  profile: Profile,
  within: ReadonlySet<string> | undefined,
  file: VFile,
): Filtered {
  const excluded = new Map<string, Verdict>()
  // The whole outline leaves nothing out.
  if (profile.name === '')
    return { argument: forOne(rebuilt(argument, profile, excluded), profile), excluded }
  const units = visitedIn(argument)
  for (const visited of units) {
    const verdict = firstVerdict(visited, excluded, profile, within)
    if (verdict) excluded.set(visited.unit.id, verdict)
  }
  spread(units, excluded)
  let kept = rebuilt(argument, profile, excluded)
  for (
    let more = dangling(kept, argument, excluded);
    more.size > 0;
    more = dangling(kept, argument, excluded)
  ) {
    for (const [id, verdict] of more) excluded.set(id, verdict)
    spread(units, excluded)
    kept = rebuilt(argument, profile, excluded)
  }
  reportLosses(argument, kept, excluded, profile, file)
  return { argument: forOne(kept, profile), excluded }
}

function firstVerdict(
  { unit, parent, held }: Visited,
  excluded: ReadonlyMap<string, Verdict>,
  profile: Profile,
  within: ReadonlySet<string> | undefined,
): Verdict | undefined {
  if (parent && excluded.has(parent)) return { excluded: 'parent', by: parent }
  const verdict = verdictOf(held, profile) ?? verdictOf(unit.plan, profile)
  if (verdict) return verdict
  if (profile.pin.drop.includes(unit.id)) return { excluded: 'pin', by: 'pin.drop' }
  const isOutside = within !== undefined && !within.has(unit.id)
  return isOutside ? { excluded: 'nested', by: profile.nestedIn ?? '' } : undefined
}

/**
 * Excludes all that stands in what is excluded, or was written in its list item. A line that is gone only because nothing
 * is left of its own words takes nothing along that was written in it for others.
 */
function spread(units: readonly Visited[], excluded: Map<string, Verdict>): void {
  for (let isDone = false; !isDone; ) {
    isDone = true
    for (const { unit, parent = '' } of units) {
      const own = excluded.get(unit.id)
      if (takes(own)) continue
      const isHeld = takes(excluded.get(parent)) || (!own && excluded.has(parent))
      const by = isHeld ? parent : unit.owner
      if (by === undefined || !(isHeld || takes(excluded.get(by)))) continue
      excluded.set(unit.id, { excluded: 'parent', by })
      isDone = false
    }
  }
}

/** Minutes from which a talk has an agenda and dividers by itself. */
const long = 15

/** The argument with what else its audience decides, and without the works that it no longer cites. */
function forOne(argument: Argument, profile: Profile): Argument {
  const { name, lang, theme, minutes, publish } = profile
  const { audiences: _, places = {}, ...matter } = argument.matter
  const own = Object.fromEntries(
    Object.entries(places).filter(([field]) => !/^audiences(?:\.|$)/.test(field)),
  )
  const common = { ...argument, matter: { ...matter, places: own }, sources: citedStill(argument) }
  if (name === '' && minutes === undefined) return common
  const isLong = minutes === undefined ? undefined : minutes >= long
  const { agenda = isLong, dividers = isLong } = profile
  return {
    ...common,
    matter: {
      ...common.matter,
      ...(lang ? { lang } : {}),
      ...(theme ? { theme } : {}),
      ...(minutes ? { minutes } : {}),
    },
    ...(agenda === undefined ? {} : { agenda }),
    ...(dividers === undefined ? {} : { dividers }),
    publish,
  }
}
