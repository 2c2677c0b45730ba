import type { Root } from 'mdast'
import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { suggest } from '../diagnostics/suggest.js'
import { parseAttributes } from './attributes.js'
import { placeOf } from './nodes.js'
import { nodesIn } from './walk.js'

/** What a class or a name in an attribute block is for. */
export type AttributeUse =
  /** Leaves out what it is said of, always or for some. */
  | 'restricts'
  /** Says what a unit is worth, takes and needs where a talk is cut to its time. */
  | 'plans'
  /** Puts a section or claim at the end of the talk, or after it. */
  | 'places'
  /** How a slide is laid out, and whether its lines come one by one. */
  | 'arranges'
  /** Has a slide's content drawn, or says how. */
  | 'draws'
  /** In which language words are. */
  | 'language'
  /** Names a file to include. */
  | 'includes'

const classes = {
  must: 'plans',
  should: 'plans',
  could: 'plans',
  key: 'plans',
  skip: 'restricts',
  backup: 'places',
  conclusion: 'places',
  steps: 'arranges',
  'no-steps': 'arranges',
  timeline: 'draws',
  compare: 'draws',
  map: 'draws',
  chart: 'draws',
  columns: 'arranges',
  'image-left': 'arranges',
  'image-right': 'arranges',
  full: 'arranges',
  center: 'arranges',
} as const satisfies Record<string, AttributeUse>

const names = {
  for: 'restricts',
  'not-for': 'restricts',
  detail: 'restricts',
  topic: 'restricts',
  needs: 'plans',
  time: 'plans',
  type: 'draws',
  x: 'draws',
  y: 'draws',
  focus: 'draws',
  also: 'draws',
  background: 'arranges',
  steps: 'arranges',
  lang: 'language',
  file: 'includes',
} as const satisfies Record<string, AttributeUse>

type With<Use, Table> = { [Key in keyof Table]: Table[Key] extends Use ? Key : never }[keyof Table]

/** The classes that mean something, of one use or of several. */
export type ClassFor<Use extends AttributeUse> = With<Use, typeof classes>

/** The names that mean something left of `=`, of one use or of several. */
type NameFor<Use extends AttributeUse> = With<Use, typeof names>

/** What an attribute block may hold of some uses: to be read by names that are in the table, and by no others. */
export type PairsFor<Use extends AttributeUse> = { readonly [Name in NameFor<Use>]?: string }

const classUses: ReadonlyMap<string, AttributeUse> = new Map(Object.entries(classes))
const nameUses: ReadonlyMap<string, AttributeUse> = new Map(Object.entries(names))
const knownClasses = [...classUses.keys()]
const knownNames = [...nameUses.keys()]

/** The names of one use, in the order of the table. */
export function namesFor<Use extends AttributeUse>(use: Use): readonly NameFor<Use>[] {
  return knownNames.filter((name): name is NameFor<Use> => nameUses.get(name) === use)
}

/** What `name` is for left of `=`; undefined where it means nothing, or names an audience. */
export function useOfName(name: string): AttributeUse | undefined {
  return nameUses.get(name)
}

/** What the class `name` is for; undefined where it means nothing, or a project's own kind of slide. */
export function useOfClass(name: string): AttributeUse | undefined {
  return classUses.get(name)
}

/** Whether a class that means something stands in an attribute block. */
export function hasClass(
  attributes: { readonly classes: readonly string[] },
  name: keyof typeof classes,
): boolean {
  return attributes.classes.includes(name)
}

/** Whether `name` may stand left of `=` in a line's attribute block, or is a typing error away from one that may. */
export function isKnownName(name: string): boolean {
  return nameUses.has(name) || (name.length > 2 && suggest(name, knownNames) !== undefined)
}

/** Whether `name` may be written as a class, and means nothing yet. */
export function isFreeClass(name: string): boolean {
  return !classUses.has(name) && parseAttributes(`.${name}`)?.classes[0] === name
}

/**
 * Warns of names and classes that are a typing error away from one that means something; others are another tool's.
 *
 * @param ownKinds classes that mean something in this project
 */
export function unknownAttributes(ownKinds: readonly string[]): Transformer<Root> {
  const known = [...knownClasses, ...ownKinds]
  return (tree, file) => warnOfUnknownAttributes(tree, file, known)
}

function warnOfUnknownAttributes(tree: Root, file: VFile, known: readonly string[]): void {
  for (const node of nodesIn(tree)) {
    for (const name of node.data?.attributes?.classes ?? []) {
      const near = known.includes(name) ? undefined : suggest(name, known)
      if (!near) continue
      report(file, 'attribute-unknown', `A class that means nothing: \`.${name}\``, {
        place: placeOf(node),
        note: `Did you mean \`.${near}\`?`,
      })
    }
    for (const name of Object.keys(node.data?.attributes?.pairs ?? {})) {
      const near = nameUses.has(name) ? undefined : suggest(name, knownNames)
      // Where audiences are known, it is an error.
      if (!near || nameUses.get(near) === 'restricts') continue
      report(file, 'attribute-unknown', `An attribute that means nothing: \`${name}\``, {
        place: placeOf(node),
        note: `Did you mean \`${near}\`?`,
      })
    }
  }
}
