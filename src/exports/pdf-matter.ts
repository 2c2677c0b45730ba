/** What a PDF says of itself beside its pages. */
export interface PdfMatter {
  readonly title: string
  readonly author?: string | undefined
  readonly subject?: string | undefined
  /** BCP 47. */
  readonly lang: string
  /** The program: `Rostrum 0.1.0`. */
  readonly creator: string
  /** When it was made; a file without a date is the same each time. */
  readonly date?: Date | undefined
  readonly bookmarks: readonly Bookmark[]
  /** What readers call the pages, one for each; without them, 1, 2, 3 … */
  readonly labels?: readonly PageLabel[]
}

/** An entry of the list that readers show beside the pages. */
export interface Bookmark {
  readonly title: string
  /** From 0. */
  readonly page: number
  readonly below: readonly Bookmark[]
}

/** `B 2`: what stands before a page's number, and the number. */
export interface PageLabel {
  readonly prefix: string
  readonly number: number
}
