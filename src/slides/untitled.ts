import type { Block } from '../argument/argument.js'
import type { Base } from './base.js'
import { headed, type Kind } from './kind.js'
import { layoutWith } from './layout.js'

export interface UntitledSlide extends Base {
  readonly kind: 'untitled'
  readonly body: readonly Block[]
}

/** Content that the author gave no headline. */
export function untitledSlide(body: readonly Block[], base: Base): UntitledSlide {
  return { ...base, kind: 'untitled', body, layout: layoutWith(body, base.layout) }
}

export const untitledKind: Kind<UntitledSlide, 'body'> = headed
