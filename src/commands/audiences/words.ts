import type { Profile } from '../../audience/profile.js'
import type { Decision, Exclusion, Obligation } from '../../audience/selection.js'

/** What of an audience decides how a decision is told. */
export type Terms = Pick<Profile, 'minutes' | 'cut'>

/** What becomes of a unit: it is kept, shown after the end, or left out for a reason. */
export type Fate = 'kept' | 'after' | Exclusion

/** What became of a unit. */
export function fateOf({ kept, excluded = 'empty' }: Decision, { cut }: Terms): Fate {
  if (kept) return 'kept'
  return excluded === 'time' && cut === 'backup' ? 'after' : excluded
}

/** Why a unit is in an audience's talk or not, in words that follow a colon. */
export function reasonFor(decision: Decision, terms: Terms): string {
  const { kept, excluded, forced, firstKeptAt } = decision
  if (!kept && excluded) return exclusions[excluded](decision, terms)
  if (forced) return obligations[forced]
  return firstKeptAt === undefined ? 'the time allows it' : `the time allows it, from ${firstKeptAt} min on`
}

/** Sign, one cell wide, and words of what can become of a unit. */
export const fates: Readonly<Record<Fate, { readonly sign: string; readonly words: string }>> = {
  kept: { sign: '●', words: 'kept' },
  after: { sign: '○', words: 'after the end, for want of time' },
  time: { sign: '·', words: 'no time' },
  audience: { sign: 'A', words: 'meant for others' },
  detail: { sign: 'D', words: 'too much detail' },
  topic: { sign: 'T', words: 'topic left out' },
  pin: { sign: 'P', words: 'dropped by hand' },
  parent: { sign: 'U', words: 'under something left out' },
  empty: { sign: 'E', words: 'nothing left of it' },
  nested: { sign: 'N', words: 'not in the talk it is part of' },
  needs: { sign: 'R', words: 'requires something left out' },
}

const exclusions: Readonly<Record<Exclusion, (decision: Decision, terms: Terms) => string>> = {
  audience: ({ by }) => `it is meant for others, by ${named(by, 'its attributes')}`,
  detail: ({ by }) => `it is too much detail, by ${named(by, '`detail=`')}`,
  topic: ({ by }) => `its topic is left out, by ${named(by, '`topics:`')}`,
  pin: ({ by }) => `it is dropped by hand, by ${named(by, '`pin:`')}`,
  parent: ({ by }) => `it stands under ${named(by, 'something')}, which is left out`,
  empty: () => 'nothing is left of what stands in it',
  nested: ({ by }) => `the talk for ${named(by, 'the audience')}, which this one is part of, leaves it out`,
  needs: ({ by }) => `it needs ${named(by, 'something')}, which is left out`,
  time: ({ firstKeptAt }, { minutes = 0 }) => {
    if (firstKeptAt === undefined) return 'the time does not allow it'
    return firstKeptAt <= minutes
      ? `the time is better spent on other things; a talk of ${firstKeptAt} min has it`
      : `the time does not allow it; it is first kept at ${firstKeptAt} min`
  },
}

const obligations: Readonly<Record<Obligation, string>> = {
  thesis: 'it is the thesis',
  must: 'it is marked `.must`',
  key: 'it is marked `.key`, and what it stands under is kept',
  pin: 'it is kept by hand, by `pin:`',
  support: 'what it stands under would have too little left without it',
  needed: 'something that has to be kept stands in it or needs it',
  untimed: 'nothing limits its time',
}

function named(by: string | undefined, otherwise: string): string {
  return by === undefined ? otherwise : `\`${by}\``
}
