import type { Root } from 'mdast'
import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { suggest } from '../diagnostics/suggest.js'
import { parseAttributes } from './attributes.js'
import { placeOf } from './nodes.js'
import { nodesIn } from './walk.js'

const classes = [
  'must',
  'should',
  'could',
  'key',
  'skip',
  'backup',
  'conclusion',
  'steps',
  'no-steps',
  'timeline',
  'compare',
  'map',
  'chart',
  'columns',
  'image-left',
  'image-right',
  'full',
  'center',
] as const

/** A class that means something. */
export type KnownClass = (typeof classes)[number]

const names = [
  'for',
  'not-for',
  'detail',
  'topic',
  'needs',
  'time',
  'type',
  'x',
  'y',
  'focus',
  'also',
  'background',
  'steps',
  'lang',
  'file',
]

/** Whether `name` may stand left of `=` in a line's attribute block, or is a typing error away from one that may. */
export function isKnownName(name: string): boolean {
  return names.includes(name) || (name.length > 2 && suggest(name, names) !== undefined)
}

/** Whether `name` may be written as a class, and means nothing yet. */
export function isFreeClass(name: string): boolean {
  return !classes.some(known => known === name) && parseAttributes(`.${name}`)?.classes[0] === name
}

/**
 * Warns of names and classes that are a typing error away from one that means something; others are another tool's.
 *
 * @param ownKinds classes that mean something in this project
 */
export function unknownAttributes(ownKinds: readonly string[]): Transformer<Root> {
  const known = [...classes, ...ownKinds]
  return (tree, file) => warnOfUnknownAttributes(tree, file, known)
}

function warnOfUnknownAttributes(tree: Root, file: VFile, known: readonly string[]): void {
  for (const node of nodesIn(tree)) {
    for (const name of node.data?.attributes?.classes ?? []) {
      const near = known.includes(name) ? undefined : suggest(name, known)
      if (!near) continue
      report(file, 'attribute-unknown', `Unexpected class \`.${name}\``, {
        place: placeOf(node),
        note: `Did you mean \`.${near}\`?`,
      })
    }
    for (const name of Object.keys(node.data?.attributes?.pairs ?? {})) {
      const near = names.includes(name) ? undefined : suggest(name, names)
      if (!near) continue
      report(file, 'attribute-unknown', `Unexpected attribute \`${name}\``, {
        place: placeOf(node),
        note: `Did you mean \`${near}\`?`,
      })
    }
  }
}
