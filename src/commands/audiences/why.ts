import type { Profile } from '../../audience/profile.js'
import type { Decision, Selection } from '../../audience/selection.js'
import { printable } from '../../diagnostics/reporters/frame.js'
import { didYouMean } from '../../diagnostics/suggest.js'
import { UsageError } from '../usage-error.js'
import { verdict } from './matrix.js'
import { fateOf, reasonFor } from './words.js'

/** Why a unit is in an audience's talk, or not. */
export interface Explanation {
  readonly profile: Profile
  readonly decision: Decision
  /** Seconds of what would have to go for it; absent when it is kept, or there is no room for it at all. */
  readonly cost?: number
}

/**
 * @param costs are asked for only when it is the time that leaves the unit out
 * @throws UsageError when there is no unit of this id
 */
export function explain(
  id: string,
  { profile, decisions }: Selection,
  costs: () => ReadonlyMap<string, number>,
): Explanation {
  const bare = id.replace(/^#/, '')
  const decision = decisions.find(other => other.id === bare)
  if (!decision) {
    const known = decisions.map(other => other.id)
    // The ids of lines begin with their claim's, which is easily left out.
    const near = known.filter(other => other.endsWith(`/${bare}`))
    throw new UsageError(
      `Unknown id \`${id}\`. ${didYouMean(near[0] ?? id, near.length > 0 ? near : known)}`,
      'The first column of `rostrum audiences` has the ids.',
    )
  }
  const cost = decision.excluded === 'time' ? costs().get(decision.id) : undefined
  return { profile, decision, ...(cost === undefined ? {} : { cost }) }
}

/** An explanation in sentences, one a line. */
export function explanationText({ profile, decision, cost }: Explanation): string {
  const { id, title, kept, seconds, firstKeptAt, forced, excluded } = decision
  const isAfter = fateOf(decision, profile) === 'after'
  const outcome = kept ? 'kept' : isAfter ? 'shown after the end' : 'left out'
  const sentences = [
    `\`${printable(id)}\` is ${outcome} for ${profile.name}: ${reasonFor(decision, profile)}.`,
    ...(title ? [`It says: ${printable(title)}`] : []),
    `It takes ${seconds} s by itself.`,
    ...(kept && forced && forced !== 'untimed' && firstKeptAt !== undefined
      ? [`The shortest talk that has it is ${firstKeptAt} min long.`]
      : []),
    ...(excluded === 'time' && cost === undefined
      ? ['There is no room for it beside what has to be kept.']
      : []),
    ...(cost === undefined ? [] : [`To keep it in this talk, ${cost} s of other things would have to go.`]),
  ]
  return `${sentences.join('\n')}\n`
}

/** The same for programs. */
export function explanationData({ profile, decision, cost }: Explanation): object {
  const { id, type, title, parent } = decision
  return { id, type, title, parent, audience: profile.name, ...verdict(decision), cost }
}
