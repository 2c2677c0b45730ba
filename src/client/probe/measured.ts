// What the probe finds out about a page, as plain data. Lengths are CSS pixels of the page at scale 1.

/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** What one line of one run of text looks like. */
export interface SeenText {
  /** At most 40 characters of the run. */
  readonly words: string
  /** What the glyphs fill, which is less than their line box. */
  readonly box: Box
  /** Of its type; that of the formula or line around it for indices. */
  readonly size: number
  readonly bold: boolean
  /** A source, a credit or the mark of a footnote, which may be smaller. */
  readonly quiet: boolean
  /** Part of a formula, whose signs may touch. */
  readonly formula: boolean
  /** In a listing or a table, which is looked up rather than read line by line. */
  readonly lookedUp: boolean
  /** A frame around it hides a part of it. */
  readonly cut: boolean
  /** Something that is not see-through lies over it. */
  readonly covered: boolean
  /** As it is seen on its ground, opacity and all; its own, and how see-through it is, as long as that is not known. */
  readonly color: Rgb
  /** 0 to 1. */
  readonly alpha: number
  /** What is behind it; `null` when that is not known. */
  readonly ground: Rgb | null
  /** The ratio of the two, 1 to 21 (WCAG 2.2). */
  readonly contrast: number | null
}

/** A picture or film. */
export interface SeenPicture {
  /** Its text, at most 40 characters. */
  readonly alt: string
  readonly box: Box
  /** Behind all else, as it was asked for. */
  readonly behind: boolean
  /** Less than half as large as the file, and too small to make anything out. */
  readonly squeezed: boolean
}

/** A paragraph, a cell, a line of a list: what is read in one go. */
export interface SeenBlock {
  readonly words: string
  readonly box: Box
  /** The headline, a caption, or placed apart from the flow: it may stand anywhere. */
  readonly free: boolean
  readonly rtl: boolean
}

/** Text in which a mark of Markdown stands. */
export interface SeenMarks {
  /** All of what is read in one go, with U+FFFC for what is code or mathematics in it. */
  readonly text: string
  /** Where it was typed, as the page says: `outline/bridge.md:5:3`. */
  readonly at: string
}

/** What is seen at one step of a slide. */
export interface SeenStep {
  readonly texts: readonly SeenText[]
  readonly pictures: readonly SeenPicture[]
}

/** What was seen of a slide. */
export interface SeenSlide {
  /** Of its element. */
  readonly id: string
  /** Before its first step, and after each. */
  readonly steps: readonly SeenStep[]
  /** With all steps, in the order of the page. */
  readonly blocks: readonly SeenBlock[]
  /** What may be Markdown that nobody read, with all steps. */
  readonly marks: readonly SeenMarks[]
  /** What its elements point to: `src`, `href` and the like, as written. */
  readonly addresses: readonly string[]
  /** Pictures that cannot be decoded, by their text or address. */
  readonly broken: readonly string[]
}

/** The letters and digits that slides have in one font. Which fonts draw them has to be asked of the browser. */
export interface FontSample {
  /** Each once, with the first slide that has it. */
  readonly letters: readonly { readonly letter: string; readonly slide: string }[]
}

/** A character that no font has: a box is shown for it. */
export interface MissingGlyph {
  /** As it is read, with what is joined to it. */
  readonly sign: string
  /** Of the slide's element. */
  readonly slide: string
  /** Where its block stands in the outline: `outline/talk.md:42:1`; empty when that is not known. */
  readonly at: string
}

/** The ground that texts stand on, and how they are told from it. */
export type Ground = Pick<SeenText, 'ground' | 'contrast'>

/** What axe found. */
export interface AxeFinding {
  /** Of the slide's element; empty for the page around the slides. */
  readonly slide: string
  /** Axe's id of the rule. */
  readonly rule: string
  /** What has to be, in axe's words: `Images must have alternative text`. */
  readonly help: string
  /** Where axe explains it. */
  readonly url: string
  /** The beginning of the element's HTML. */
  readonly element: string
}

/** What the probe can do, for the Node side of the check. */
export interface Probe {
  /** Readies the page, which has loaded its fonts and pictures, to be looked at. */
  ready(): Promise<void>
  /** How many slides there are; absent when the deck did not start. */
  slides(): number | undefined
  /** Looks at every step of a slide on the stage; the window has to be 1280×720. The last step stays. @param index from 0 */
  slide(index: number): SeenSlide
  /** Where the strip at the foot begins, from the top of the stage. */
  floor(): number
  /** Looks at slides of the article that the page is on a phone. */
  article(indices: readonly number[]): readonly SeenSlide[]
  /** Shows a step of a slide; 0 is before the first. */
  show(place: { readonly slide: number; readonly step: number | 'last' }): void
  /** Makes all text see-through, or as it was. */
  blind(on: boolean): void
  /** The least readable ground behind texts, from a picture (PNG in base64) of the page without its text. */
  grounds(asked: { readonly png: string; readonly texts: readonly SeenText[] }): Promise<readonly Ground[]>
  /** Adds a sample of every font that slides use to the page: `#rostrum-fonts > span`, in it a `span` a letter. */
  fonts(): readonly FontSample[]
  /** What of the slides' characters no font has. */
  glyphs(): readonly MissingGlyph[]
  /** Looks at a box of a page to be printed, as it is; the window has to be 1280×720. @param index from 0 */
  box(index: number): SeenStep
  /** What axe finds in the page around the slides, and in some of them; it has to be there. @param rules axe's ids */
  axe(asked: {
    readonly rules: readonly string[]
    readonly indices: readonly number[]
  }): Promise<readonly AxeFinding[]>
}
