import type { Shown } from '../argument/argument.js'
import type { Base } from './base.js'
import type { CodeSlide } from './deck.js'

/** One listing, in any language; also a diagram written as one. */
export function codeSlide(code: Shown, base: Base): CodeSlide {
  return { ...base, kind: 'code', body: [code] }
}
