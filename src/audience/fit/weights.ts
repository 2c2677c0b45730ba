import type { Block, Claim, Visual } from '../../argument/argument.js'
import { standings } from '../../argument/roles.js'

/** What a claim may show beside its lines that speaks for it by itself. */
type Shows = Visual | 'figure' | 'table' | 'code'

/** What a claim stands for by what is in it. */
export type ClaimKind = Shows | 'section' | 'claim' | 'conclusion'

/**
 * What a claim is worth to its audience before `interest`; evidence is 1, and what else stands under a claim has its
 * weight in `standings`. What supports a claim is worth the same whatever its kind, what explains the support is worth
 * less, and a visual stands for several lines. A conclusion that is no *must* is worth so much because a talk without its
 * end is unfinished. A section, or a claim that has lines, is worth what stands in it.
 */
export const claimWeights = {
  section: 0,
  claim: 1,
  conclusion: 4,
  timeline: 1.5,
  map: 1.5,
  chart: 1.5,
  comparison: 1.5,
  table: 1.5,
  figure: 1.5,
  code: 1.5,
} as const satisfies Record<ClaimKind, number>

/** The kinds of unit that `interest` can name. */
export const kinds: ReadonlySet<string> = new Set([
  ...Object.keys(claimWeights),
  ...Object.entries(standings).flatMap(([kind, facts]) => ('weight' in facts ? [kind] : [])),
])

/** What a claim shows beside its lines, if that speaks for the claim by itself. */
export function shownBy({ visual, body }: Claim): Shows | undefined {
  if (visual) return visual
  return body.flatMap(shownIn)[0]
}

function shownIn(block: Block): readonly Shows[] {
  switch (block.type) {
    case 'lines':
      return []
    case 'figure':
      return ['figure']
    case 'shown':
      return block.node.type === 'table' || block.node.type === 'code' ? [block.node.type] : []
  }
}

/** What units inherit from those they stand in. */
export interface Interest {
  readonly topics: readonly string[]
  /** The weight of the nearest id that `interest` names. */
  readonly byId: number
}

/** The interest in a unit and in what stands in it: its own topics and id, else those of what it stands in. */
export function interestIn(
  { id, topics }: { readonly id: string; readonly topics: readonly string[] },
  inherited: Interest,
  weights: Readonly<Record<string, number>>,
): Interest {
  return {
    topics: topics.length > 0 ? topics : inherited.topics,
    byId: weightIn(weights, id) ?? inherited.byId,
  }
}

/**
 * A unit's worth in thousandths: its kind's weight × interest in its kind × in the dearest of its topics × in its id. At
 * least 1 where the kind has a weight at all: with time to spare, everything is kept.
 */
export function worthOf(
  { kind, weight }: { readonly kind: string; readonly weight: number },
  { topics, byId }: Interest,
  weights: Readonly<Record<string, number>>,
): number {
  if (weight === 0) return 0
  const named = topics.flatMap(topic => weightIn(weights, topic) ?? [])
  const byTopic = named.length > 0 ? Math.max(...named) : 1
  return Math.max(1, Math.round(1000 * weight * (weightIn(weights, kind) ?? 1) * byTopic * byId))
}

function weightIn(weights: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.hasOwn(weights, name) ? weights[name] : undefined
}
