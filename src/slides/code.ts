import type { Block, Shown } from '../argument/argument.js'
import type { Base } from './base.js'
import { headed, type Kind } from './kind.js'

export interface CodeSlide extends Base {
  readonly kind: 'code'
  readonly body: readonly Block[]
}

/** One listing, in any language; also a diagram written as one. */
export function codeSlide(code: Shown, base: Base): CodeSlide {
  return { ...base, kind: 'code', body: [code] }
}

export const codeKind: Kind<CodeSlide, 'body'> = headed
