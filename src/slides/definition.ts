import type { Definition } from '../argument/argument.js'
import type { Base } from './base.js'
import type { DefinitionSlide } from './deck.js'

/** A term and its meaning. */
export function definitionSlide(definition: Definition, base: Base): DefinitionSlide {
  const { term, meaning, below } = definition
  return { ...base, kind: 'definition', term, meaning, body: below }
}
