import type { KnownClass } from '../outline/attribute-names.js'
import type { Visual } from './argument.js'

/** How each drawing is asked for and read: the class of its heading, and whether its items are led by a date or a code. */
const drawings = {
  timeline: { className: 'timeline', led: true },
  comparison: { className: 'compare', led: false },
  map: { className: 'map', led: true },
  chart: { className: 'chart', led: false },
} as const satisfies Record<Visual, { readonly className: KnownClass; readonly led: boolean }>

const byClass: ReadonlyMap<string, Visual> = new Map(
  Object.entries(drawings).map(([visual, { className }]) => [className, visual as Visual]),
)

/** How a heading of these classes wants its content drawn, by the first that says so. */
export function visualOf(classes: readonly string[]): Visual | undefined {
  return classes.map(name => byClass.get(name)).find(visual => visual !== undefined)
}

/** Whether the items of a list that is drawn so are led by a date or a code, `1979: text`. */
export function isLed(visual: Visual | undefined): boolean {
  return visual !== undefined && drawings[visual].led
}
