import type { VFile } from 'vfile'
import type { Plan } from '../../argument/argument.js'
import { audiencesIn } from '../../argument/attribute-uses.js'
import { planOf } from '../../argument/plan.js'
import type { Place } from '../../diagnostics/report.js'
import type { Attributes } from '../../outline/nodes.js'

/** A name that an outline uses for something outside the place where it stands. */
export interface Mention {
  readonly kind: 'audience' | 'unit' | 'topic'
  readonly name: string
  readonly place: Place | undefined
}

/**
 * Every audience, unit and topic that planning data anywhere in a value names.
 *
 * @param file gets what is malformed where no unit has it, as in speaker notes
 */
export function mentionsIn(value: unknown, file: VFile): readonly Mention[] {
  const found: Mention[] = []
  visit(value, undefined, false)
  return found

  function visit(inside: unknown, around: Place | undefined, isRead: boolean): void {
    if (typeof inside !== 'object' || inside === null) return
    const place = placeIn(inside) ?? around
    const { plan, attributes, data, type } = inside as Node
    if (plan) add(plan, place)
    if (data?.attributes && !isRead) add(planOf(data.attributes, place, file), place)
    if (type === 'span' && attributes) {
      add(planOf(attributes, place, file), place)
      for (const name of audiencesIn(attributes)) found.push({ kind: 'audience', name, place })
    }
    if (type === 'text') return
    const isReadInside = type === 'shown' && plan !== undefined
    for (const name in inside) {
      const next: unknown = inside[name as never]
      if (typeof next === 'object' && !apart.has(name)) visit(next, place, isReadInside)
    }
  }

  function add(plan: Plan, place: Place | undefined): void {
    for (const name of [...plan.for, ...plan.notFor]) found.push({ kind: 'audience', name, place })
    for (const name of plan.needs) found.push({ kind: 'unit', name, place })
    for (const name of plan.topics) found.push({ kind: 'topic', name, place })
    for (const outer of plan.within ?? []) add(outer, place)
  }
}

/** What an object of an argument or tree may hold that matters here. */
interface Node {
  readonly type?: string
  readonly plan?: Plan
  readonly attributes?: Attributes
  readonly data?: { readonly attributes?: Attributes }
}

/** Parts that hold no planning data, or that were looked at. */
const apart: ReadonlySet<string> = new Set(['position', 'place', 'plan', 'data', 'matter', 'sources'])

/** Where an object stands; another headline stands where its words begin. */
function placeIn(value: object): Place | undefined {
  const { place, position, text } = value as { place?: Place; position?: Place; text?: unknown }
  const [first] = Array.isArray(text) ? text : []
  return place ?? position ?? (first as { position?: Place } | undefined)?.position
}
