import type { Definition } from '../argument/types.js'
import type { Base } from './base.js'
import type { DefinitionSlide } from './types.js'

/** A term and its meaning. */
export function definitionSlide(definition: Definition, base: Base): DefinitionSlide {
  const { term, meaning, below } = definition
  return { ...base, kind: 'definition', term, meaning, body: below }
}
