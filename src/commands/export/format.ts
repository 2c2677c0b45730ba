import type { Format } from '../../exports/format.js'
import type { Options } from '../arguments.js'

/** What arguments said, by the options' names. */
export type GivenValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** A format of `rostrum export`. */
export interface ExportFormat {
  /** One line about it. */
  readonly summary: string
  /** The text of its `--help`. */
  readonly help: string
  /** Its own options, beside those of every format. */
  readonly options: Options
  /**
   * Reads the options, before anything else is read.
   *
   * @throws UsageError for values that are not understood
   */
  prepare(values: GivenValues): PreparedExport
}

/** A format with its options read. */
export interface PreparedExport extends Format {
  /** The file of a talk that tells whether it was exported before. */
  readonly main: string
  /** Whether a file of the talk's folder is one of this format's, and to be removed when it is not made any more. */
  isOwn?(name: string): boolean
}
