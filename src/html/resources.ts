/** A picture, film, recording or a film's captions, ready to be put into a page. */
export interface Media {
  /** A `data:` URI, or a path beside the deck. */
  readonly src: string
  readonly kind: 'image' | 'video' | 'audio' | 'track'
  /** In pixels, when known. */
  readonly width?: number
  readonly height?: number
}

/** One font file: a family's face for a range of characters. */
export interface Font {
  readonly family: string
  readonly style: 'normal' | 'italic'
  /** As CSS has it: `400`, or `200 900` for a variable face. */
  readonly weight: string
  /** As CSS has it: `U+0000-00FF, U+0131`. */
  readonly unicodeRange: string
  /** WOFF2, in base64. */
  readonly data: string
}

/** A user's own template or style sheet. */
export interface Override {
  /** Where messages point to. */
  readonly path: string
  readonly text: string
}

/** A kind of slide of the project's own: claims whose heading has its name as a class are shown by its template. */
export interface OwnKind {
  readonly name: string
  /** A heading of the talk names it. */
  readonly used: boolean
}

/** What a user's citation style made of the works of a talk; its HTML is not trusted. */
export interface Formatted {
  /** The entries of the list of sources by the works' ids, in the style's order. */
  readonly bibliography: ReadonlyMap<string, string>
  /** The short citations, by the text between their brackets as typed. */
  readonly citations: ReadonlyMap<string, string>
}

/** A user's own templates and style sheets, by name: `slides/claim`, `css/base`, `themes/mine`. */
export type Overrides = ReadonlyMap<string, Override>

/** All that a page takes from outside its outline, read beforehand: this stage does not touch the disk. */
export interface Resources {
  /** By the address as it is typed in the outline. */
  readonly images: ReadonlyMap<string, Media>
  readonly fonts: readonly Font[]
  /** Absent when works are cited in Rostrum's own style. */
  readonly formatted?: Formatted | undefined
  readonly overrides: Overrides
  /** All that the overrides have. Absent: no template of a slide is taken for a misspelt one. */
  readonly ownKinds?: readonly OwnKind[]
  /** The theme of decks that name none. @defaultValue 'paper' */
  readonly theme?: string | undefined
  /** Raw HTML of the outline is left as it is, but for script links. */
  readonly trustHtml: boolean
  /** The page reloads itself when its server says so. */
  readonly live: boolean
}
