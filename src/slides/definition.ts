import type { Block, Definition, Inline } from '../argument/argument.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import { body, display, type Kind } from './kind.js'

export interface DefinitionSlide extends Base {
  readonly kind: 'definition'
  readonly term: Inline
  readonly meaning: Inline
  readonly body: readonly Block[]
}

/** A term and its meaning. */
export function definitionSlide(definition: Definition, base: Base): DefinitionSlide {
  const { term, meaning, below } = definition
  return { ...base, kind: 'definition', term, meaning, body: below }
}

export const definitionKind: Kind<DefinitionSlide, 'own'> = {
  view: 'own',
  called: slide => plainText(slide.term),
  shows: slide => [display(slide.term), display(slide.meaning), body(slide.body)],
  limited: 'points',
  divides: false,
}
