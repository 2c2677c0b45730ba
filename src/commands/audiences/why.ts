import type { Profile } from '../../audience/profile.js'
import type { Decision, Selection } from '../../audience/selection.js'
import { printable } from '../../diagnostics/reporters/frame.js'
import { didYouMean, suggest } from '../../diagnostics/suggest.js'
import { UsageError } from '../usage-error.js'
import { ownId, verdict } from './matrix.js'
import { fateOf, reasonFor } from './words.js'

/** Why a unit is in an audience's talk, or not. */
export interface Explanation {
  readonly profile: Profile
  readonly decision: Decision
  /** Seconds of what would have to go for it; absent when it is kept, or there is no room for it at all. */
  readonly cost?: number
}

/**
 * @param id whole, or as the table prints it
 * @param costs are asked for only when it is the time that leaves the unit out
 * @throws UsageError when there is no unit of this id, or several are printed so
 */
export function explain(
  id: string,
  { profile, decisions }: Selection,
  costs: () => ReadonlyMap<string, number>,
): Explanation {
  const decision = decisionOn(id, decisions)
  const cost = decision.excluded === 'time' ? costs().get(decision.id) : undefined
  return { profile, decision, ...(cost === undefined ? {} : { cost }) }
}

function decisionOn(id: string, decisions: readonly Decision[]): Decision {
  const bare = id.replace(/^#/, '')
  const isMeant = bare.endsWith('…')
    ? (own: string) => own.startsWith(bare.slice(0, -1))
    : (own: string) => own === bare
  const whole = decisions.find(other => other.id === bare)
  const printed = decisions.filter(
    other => isMeant(ownId(other)) || isMeant(other.id.split('/').at(-1) ?? ''),
  )
  const [decision, ...others] = whole ? [whole] : printed
  if (!decision) {
    const near = suggest(bare, decisions.map(ownId))
    const meant = decisions.find(other => near !== undefined && ownId(other) === near)?.id ?? bare
    const known = decisions.map(other => other.id)
    throw new UsageError(
      `Unknown id \`${id}\`. ${didYouMean(meant, known)}`,
      'The first column of `rostrum audiences` has the ids.',
    )
  }
  if (others.length > 0) {
    const ids = printed.map(other => `\`${other.id}\``)
    throw new UsageError(
      `Unexpected \`${id}\`: ${ids.length} units are called so.`,
      `Name one of ${ids.join(', ')}.`,
    )
  }
  return decision
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
