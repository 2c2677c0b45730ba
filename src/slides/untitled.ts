import type { Block } from '../argument/argument.js'
import type { Base } from './base.js'
import type { UntitledSlide } from './deck.js'
import { layoutWith } from './layout.js'

/** Content that the author gave no headline. */
export function untitledSlide(body: readonly Block[], base: Base): UntitledSlide {
  return { ...base, kind: 'untitled', body, layout: layoutWith(body, base.layout) }
}
