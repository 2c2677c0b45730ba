import type { RuleId } from '../../diagnostics/catalogue.js'
import type { Place } from '../../diagnostics/report.js'
import type { Say } from '../rule.js'

/** What a finished PDF holds, read from its bytes. */
export interface PdfFacts {
  readonly pages: readonly PageFacts[]
  /** It has a tree of tags, with something in it. */
  readonly tagged: boolean
  /** BCP 47; empty for none. */
  readonly lang: string
  /** Empty for none. */
  readonly title: string
  /** The pages that bookmarks lead to, from 0; -1 for one that leads nowhere. */
  readonly bookmarks: readonly number[]
  /** The names of fonts that are not inside. */
  readonly missingFonts: readonly string[]
}

/** One of its pages. */
export interface PageFacts {
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** Its content belongs to tags. */
  readonly tagged: boolean
  readonly links: number
}

/** What a PDF has to be. */
export interface ExpectedPdf {
  /** Absent where the text decides how many there are. */
  readonly pages?: readonly ExpectedPage[]
}

/** What one of its pages has to be. */
export interface ExpectedPage {
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** How many links it has at least. */
  readonly links: number
  /** Of what it shows, in the outline. */
  readonly place: Place | undefined
}

/** One check of a finished PDF. It cannot be turned off: what it finds, the reader of the file would find. */
export interface PdfRule {
  readonly id: Extract<RuleId, `pdf-${string}`>
  check(context: { readonly facts: PdfFacts; readonly expected: ExpectedPdf }, say: Say): void
}
