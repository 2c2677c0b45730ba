import type { Argument, Claim } from '../argument/argument.js'
import type { Override, OwnKind } from '../html/resources.js'
import { isFreeClass } from '../outline/attribute-names.js'
import { slideKinds } from '../slides/kinds.js'

/**
 * The names of a project's own kinds of slides: those of its templates in `slides/` that are no built-in ones, and that a
 * heading can name as a class which means nothing else.
 */
export function ownKindNames(overrides: ReadonlyMap<string, Override>): readonly string[] {
  return [...overrides].flatMap(([template, { path }]) => {
    const [, name = ''] = /^slides\/([^/]+)$/.exec(template) ?? []
    return path.endsWith('.hbs') && isFreeClass(name) && !slideKinds.some(kind => kind === name) ? [name] : []
  })
}

/** A project's own kinds of slides, and which of them a talk has, for whatever audience. */
export function ownKindsOf(argument: Argument, overrides: ReadonlyMap<string, Override>): readonly OwnKind[] {
  const used = new Set(argument.sections.flatMap(({ claims }) => kindsIn(claims)))
  return ownKindNames(overrides).map(name => ({ name, used: used.has(name) }))
}

function kindsIn(claims: readonly Claim[]): readonly string[] {
  return claims.flatMap(({ ownKind, claims }) => [...(ownKind ? [ownKind] : []), ...kindsIn(claims)])
}
