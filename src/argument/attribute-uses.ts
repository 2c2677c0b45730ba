import { type AttributeUse, useOfName } from '../outline/attribute-names.js'
import type { Attributes } from '../outline/nodes.js'

/** Whether what an attribute says still matters once an audience has its talk: its slides are made from it. */
const matters = {
  restricts: false,
  plans: false,
  places: false,
  arranges: true,
  draws: true,
  language: true,
  includes: false,
} as const satisfies Record<AttributeUse, boolean>

/** What of a heading's attributes its slide is made from; the rest is planning, or another tool's. */
export function arrangementOf({ classes, pairs }: Attributes): Attributes {
  const kept = Object.entries(pairs).filter(([name]) => {
    const use = useOfName(name)
    return use !== undefined && matters[use]
  })
  return { classes, pairs: Object.fromEntries(kept) }
}

/** Names that HTML and other tools put on a span. */
const foreign = /^(?:dir|style|title|width|height|align|cite|role|(?:data|aria)-.*)$/

/** The audiences that a span has other words for: by all names that mean nothing else. */
export function audiencesIn({ pairs }: Attributes): readonly string[] {
  return Object.keys(pairs).filter(name => useOfName(name) === undefined && !foreign.test(name))
}
