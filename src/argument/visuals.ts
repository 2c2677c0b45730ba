import type { ClassFor } from '../outline/attribute-names.js'
import type { Visual } from './argument.js'

/** The drawings by the class of a heading that asks for them. */
const visuals = {
  timeline: 'timeline',
  compare: 'comparison',
  map: 'map',
  chart: 'chart',
} as const satisfies Record<ClassFor<'draws'>, Visual>

/** Whether the items of what is drawn are led by a date or a code. A drawing that no class asks for does not compile. */
const led = {
  timeline: true,
  comparison: false,
  map: true,
  chart: false,
} as const satisfies Record<(typeof visuals)[ClassFor<'draws'>], boolean>

const byClass: ReadonlyMap<string, Visual> = new Map(Object.entries(visuals))

/** How a heading of these classes wants its content drawn, by the first that says so. */
export function visualOf(classes: readonly string[]): Visual | undefined {
  return classes.map(name => byClass.get(name)).find(visual => visual !== undefined)
}

/** Whether the items of a list that is drawn so are led by a date or a code, `1979: text`. */
export function isLed(visual: Visual | undefined): boolean {
  return visual !== undefined && led[visual]
}
