import type { Argument } from '../../argument/argument.js'
import type { Citation } from '../../outline/nodes.js'

/** The works of an argument that it still cites. */
export function citedStill(argument: Argument): Argument['sources'] {
  // Most of the time of this is looking, and many talks cite nothing.
  if (argument.sources.length === 0) return []
  const cited = citedIn({ ...argument, sources: [] })
  return argument.sources.filter(({ id }) => cited.has(id))
}

/** The keys of all works that are cited anywhere in a value. */
function citedIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found
  if ('type' in value && value.type === 'citation')
    for (const { key } of (value as Citation).items) found.add(key)
  for (const [name, inside] of Object.entries(value))
    if (name !== 'position' && name !== 'place' && name !== 'places') citedIn(inside, found)
  return found
}
