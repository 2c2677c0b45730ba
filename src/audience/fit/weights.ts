import type { Claim } from '../../argument/argument.js'

/**
 * What a unit of each kind is worth to its audience before `interest`; evidence is 1. What supports a claim is worth
 * the same whatever its kind, what explains the support is worth less, and a visual stands for several lines. A
 * conclusion that is no *must* is worth so much because a talk without its end is unfinished. A section, or a claim that
 * has lines, is worth what stands in it.
 */
const kindWeights: Readonly<Record<string, number>> = {
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
  point: 1,
  evidence: 1,
  number: 1,
  quotation: 1,
  objection: 1,
  definition: 0.7,
  implication: 0.6,
  warrant: 0.5,
  backing: 0.4,
  exception: 0.4,
  question: 0.5,
}

/** The kinds of unit that `interest` can name. */
export const kinds: ReadonlySet<string> = new Set(Object.keys(kindWeights))

/** What supports a claim; each further one is worth less. */
export const supports: ReadonlySet<string> = new Set(['point', 'evidence', 'number', 'quotation'])

/** What a claim shows beside its lines, if that speaks for the claim by itself. */
export function visualOf({ visual, body }: Claim): string | undefined {
  if (visual) return visual
  for (const block of body) {
    if (block.type === 'figure') return 'figure'
    if (block.type === 'shown' && (block.node.type === 'table' || block.node.type === 'code'))
      return block.node.type
  }
  return undefined
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
 * A unit's worth in thousandths: kind weight × interest in its kind × in the dearest of its topics × in its id. At least
 * 1 where the kind has a weight at all: with time to spare, everything is kept.
 */
export function worthOf(
  kind: string,
  { topics, byId }: Interest,
  weights: Readonly<Record<string, number>>,
): number {
  const base = kindWeights[kind] ?? 0
  if (base === 0) return 0
  const named = topics.flatMap(topic => weightIn(weights, topic) ?? [])
  const byTopic = named.length > 0 ? Math.max(...named) : 1
  return Math.max(1, Math.round(1000 * base * (weightIn(weights, kind) ?? 1) * byTopic * byId))
}

function weightIn(weights: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.hasOwn(weights, name) ? weights[name] : undefined
}
