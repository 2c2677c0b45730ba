import type { Plan } from '../../argument/argument.js'
import type { Profile } from '../profile.js'
import type { Exclusion } from '../selection.js'

/** Why something is left out, and by what: an attribute as typed, a field of the audience, another unit's id. */
export interface Verdict {
  readonly excluded: Exclusion
  readonly by?: string
}

/** What the hard filters say: each attribute is judged apart, and any that excludes wins. */
export function verdictOf(plan: Plan | undefined, profile: Profile): Verdict | undefined {
  if (!plan) return undefined
  const { name, detail, topics } = profile
  if (name !== '' && plan.for.length > 0 && !plan.for.includes(name))
    return { excluded: 'audience', by: `for=${plan.for.join(',')}` }
  if (name !== '' && plan.notFor.includes(name))
    return { excluded: 'audience', by: `not-for=${plan.notFor.join(',')}` }
  if (plan.detail !== undefined && plan.detail > detail)
    return { excluded: 'detail', by: `detail=${plan.detail}` }
  const isDropped = plan.topics.some(topic => topics.drop.includes(topic))
  const isWanted =
    !topics.only || plan.topics.length === 0 || plan.topics.some(topic => topics.only?.includes(topic))
  if (isDropped || !isWanted) return { excluded: 'topic', by: `topic=${plan.topics.join(',')}` }
  for (const outer of plan.within ?? []) {
    const verdict = verdictOf(outer, profile)
    if (verdict) return verdict
  }
  return undefined
}

/** Whether what was written in the list item of a unit goes with it: not when it is only that its own words are gone. */
export function takes(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict.excluded !== 'empty'
}

/** A verdict in words that fit after "Cannot keep it:". */
export function because({ excluded, by = '' }: Verdict): string {
  return causes[excluded](by)
}

const named = (by: string) => `\`${by}\` leaves it out`

const causes = {
  audience: named,
  detail: named,
  topic: named,
  pin: named,
  time: named,
  parent: by => `\`#${by}\`, which it stands under, is left out`,
  needs: by => `\`#${by}\`, which it needs, is left out`,
  nested: by => `\`${by}\`, which this audience is nested in, does not get it`,
  empty: () => 'nothing is left of it',
} as const satisfies Record<Exclusion, (by: string) => string>
