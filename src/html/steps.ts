import type { Element, Nodes, Properties, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { classesOf } from './classes.js'

/** Elements whose properties are to be others. */
type Changes = ReadonlyMap<Nodes, Properties>

/** How many steps a slide takes to be whole; 0 when it is so at once. */
export function stepsIn(slide: Root): number {
  return withClass(slide, 'fragment').length
}

/**
 * A slide as a live deck shows it after so many steps: those that are shown are `visible`, and of a listing with steps the
 * lines are lit that the present one is about.
 */
export function atStep(slide: Root, shown: number): Root {
  const fragments = withClass(slide, 'fragment')
  if (fragments.length === 0) return slide
  const visible = new Set<Nodes>(fragments.slice(0, shown))
  const states = new Map(fragments.slice(0, shown).map(step => [step, 'visible']))
  visit(slide, 'element', (listing, index = 0, parent) => {
    const steps = codeSteps(listing)
    if (!steps || !parent) return
    const after = stepsAfter(parent.children.slice(index + 1))
    const lit = steps[after.filter(step => visible.has(step)).length] ?? []
    for (const [at, line] of withClass(listing, 'line').entries())
      states.set(line, lit.includes(at + 1) ? 'on' : 'off')
  })
  return changed(
    slide,
    new Map(
      [...states].map(([element, state]) => [
        element,
        { ...element.properties, className: [...classesOf(element), state] },
      ]),
    ),
  )
}

/** A slide without what may stand in a page only once. */
export function withoutIds(slide: Root): Root {
  const changes = new Map<Nodes, Properties>()
  visit(slide, 'element', element => {
    const { id, ariaLabelledBy, ...others } = element.properties
    if (id !== undefined || ariaLabelledBy !== undefined) changes.set(element, others)
  })
  return changed(slide, changes)
}

/** Elements of a class, in the order of the page. */
function withClass(tree: Nodes, name: string): readonly Element[] {
  const found: Element[] = []
  visit(tree, 'element', element => {
    if (classesOf(element).includes(name)) found.push(element)
  })
  return found
}

/** A tree with other properties of some of its elements; what has none of them in it is the same in both trees. */
function changed<Node extends Nodes>(node: Node, changes: Changes): Node {
  if (!('children' in node)) return node
  const children = node.children.map(child => changed(child, changes))
  const properties = changes.get(node)
  const isSame = !properties && children.every((child, index) => child === node.children[index])
  return isSame ? node : { ...node, ...(properties ? { properties } : {}), children }
}

/** Of a listing whose lines are lit step by step: the numbers of the lines, from 1, of each step. */
function codeSteps(element: Element): readonly (readonly number[])[] | undefined {
  const { dataSteps } = element.properties
  const isListing = element.tagName === 'pre' && classesOf(element).includes('code')
  return isListing && dataSteps ? JSON.parse(String(dataSteps)) : undefined
}

/** The steps of a listing, which stand right after it. */
function stepsAfter(after: readonly Nodes[]): readonly Element[] {
  const next = after.filter(node => node.type === 'element')
  const end = next.findIndex(
    element => !['fragment', 'step'].every(name => classesOf(element).includes(name)),
  )
  return end < 0 ? next : next.slice(0, end)
}
