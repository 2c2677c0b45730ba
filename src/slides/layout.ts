import type { Block, Claim } from '../argument/argument.js'
import type { ClassFor, PairsFor } from '../outline/attribute-names.js'

/** A class that a slide's layout is made from; the others that arrange one say how its lines come. */
type LayoutClass = Exclude<ClassFor<'arranges'>, 'steps' | 'no-steps'>

const layoutClasses = Object.keys({
  columns: true,
  'image-left': true,
  'image-right': true,
  full: true,
  center: true,
} satisfies Record<LayoutClass, true>) as readonly LayoutClass[]

/** How a slide is arranged, from its heading's attributes. */
export interface Layout {
  readonly classes: readonly LayoutClass[]
  /** Bullets come one by one. */
  readonly steps: boolean
  /** A picture behind the slide: a path as typed. */
  readonly background?: string
}

/** The arrangement of slides that no heading of the author's stands for. */
export const defaultLayout: Layout = { classes: [], steps: false }

/**
 * Reads a heading's attributes.
 *
 * @param steps whether the talk's bullets come one by one where the heading does not say
 */
export function layoutOf(attributes: Claim['attributes'], steps: boolean): Layout {
  const pairs: PairsFor<'arranges'> = attributes.pairs
  const has = (name: ClassFor<'arranges'>) => attributes.classes.includes(name)
  const stepped = steps || has('steps') || pairs.steps === 'true'
  return {
    classes: layoutClasses.filter(has),
    steps: stepped && !has('no-steps'),
    ...(pairs.background !== undefined && { background: pairs.background }),
  }
}

/** Puts a lone picture beside the lines it comes with, unless the author arranged the slide. */
export function layoutWith(body: readonly Block[], layout: Layout): Layout {
  const figures = body.filter(block => block.type === 'figure')
  const hasLines = body.some(block => block.type === 'lines')
  if (layout.classes.length > 0 || figures.length !== 1 || !hasLines) return layout
  return { ...layout, classes: ['image-right'] }
}
