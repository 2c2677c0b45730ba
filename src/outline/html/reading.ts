import type { Html, RootContent } from 'mdast'
import type { Place } from '../../diagnostics/report.js'

/** What reading HTML takes from around it. */
export interface Reading {
  /** HTML is shown as it is: nothing of it is dropped. */
  readonly isTrusted: boolean
  /** The Markdown in some HTML. */
  parse(html: Html): readonly RootContent[]
  /** @param note how to mend it */
  warn(reason: string, place: Place | undefined, note: string): void
}
