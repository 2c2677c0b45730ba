import type { Block, Claim } from '../argument/argument.js'
import type { KnownClass } from '../outline/attribute-names.js'

const layoutClasses = [
  'columns',
  'image-left',
  'image-right',
  'full',
  'center',
] as const satisfies readonly KnownClass[]

/** How a slide is arranged, from its heading's attributes. */
export interface Layout {
  readonly classes: readonly (typeof layoutClasses)[number][]
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
  const { classes, pairs } = attributes
  const stepped = steps || classes.includes('steps') || pairs.steps === 'true'
  return {
    classes: layoutClasses.filter(name => classes.includes(name)),
    steps: stepped && !classes.includes('no-steps'),
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
