import type { AxeFinding, MissingGlyph, SeenSlide } from '../client/probe/measured.js'

/** All that is seen of a deck in a browser. */
export interface SeenInBrowser {
  /** The slides that were asked for, on the stage, 1280×720; absent when the deck did not start. */
  readonly stage?: readonly SeenSlide[]
  /** Where the strip at the foot of the stage begins. */
  readonly floor: number
  /** The same slides in the article that a phone shows. */
  readonly phone: readonly SeenSlide[]
  readonly phoneWidth: number
  readonly fonts: readonly SystemFont[]
  /** What neither its own fonts nor those of this machine have. */
  readonly glyphs: readonly MissingGlyph[]
  readonly axe: readonly AxeFinding[]
  /** What its pages said and asked for. */
  readonly events: readonly PageEvent[]
  /** Each slide with all its steps (WebP in base64), when that was asked for. */
  readonly pictures: readonly string[]
}

/** What a page did that nobody should have to find out in front of an audience. */
export type PageEvent =
  /** A message on its console, or an error that nothing caught. */
  | { readonly type: 'console'; readonly level: string; readonly text: string }
  /** It asked for something that does not lie beside it; the request was refused. */
  | { readonly type: 'request'; readonly url: string }

/** A font of this machine that draws letters of a deck, for want of an embedded one. */
export interface SystemFont {
  readonly name: string
  /** With the first slide that has each. */
  readonly letters: readonly { readonly letter: string; readonly slide: string }[]
}
