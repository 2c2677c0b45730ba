import type { RuleId } from '../../diagnostics/catalogue.js'
import type { Place } from '../../diagnostics/report.js'
import type { PdfFacts } from '../../exports/pdf-facts.js'
import type { Say } from '../rule.js'

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
