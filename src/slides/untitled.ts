import type { Block } from '../argument/types.js'
import type { Base } from './base.js'
import { layoutWith } from './layout.js'
import type { UntitledSlide } from './types.js'

/** Content that the author gave no headline. */
export function untitledSlide(body: readonly Block[], base: Base): UntitledSlide {
  return { ...base, kind: 'untitled', body, layout: layoutWith(body, base.layout) }
}
