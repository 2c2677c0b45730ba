import type { Block, Inline, Objection, Reply } from '../argument/argument.js'
import type { Base } from './base.js'
import { body, inset, type Kind, running } from './kind.js'

export interface ObjectionSlide extends Base {
  readonly kind: 'objection'
  readonly objection: Inline
  readonly body: readonly Block[]
  readonly replies: readonly Reply[]
}

/** An objection and what answers it, on one slide. */
export function objectionSlide(objection: Objection, base: Base): ObjectionSlide {
  const { text, below, replies } = objection
  return { ...base, kind: 'objection', objection: text, body: below, replies }
}

export const objectionKind: Kind<ObjectionSlide, 'own'> = {
  view: 'own',
  called: (_, words) => words.objection,
  shows: ({ objection, body: blocks, replies }) => [
    running(objection),
    body(blocks),
    // All replies come in one panel, with one click.
    ...replies.flatMap(({ text, below }, index) => [
      { text, sized: true, clicked: index === 0 },
      inset(below),
    ]),
  ],
  limited: 'points',
  divides: false,
}
