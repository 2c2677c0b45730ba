import type { Nodes } from 'mdast'

/** mdast's tools recurse; what is nested deeper than this is nobody's meaning. */
export const deepest = 200

/** How many levels of nodes there are below and with `node`. */
export function depthOf(node: Nodes): number {
  let depth = 0
  for (let level: Nodes[] = [node]; level.length > 0; depth++) {
    const below: Nodes[] = []
    for (const parent of level)
      if ('children' in parent) for (const child of parent.children) below.push(child)
    level = below
  }
  return depth
}
