import type { Browser, PageFile } from '../../browser/browser.js'
import type { Rendered } from '../../html/render.js'
import type { Project } from '../../talk/project.js'
import type { Draft } from '../../talk/talk.js'
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
export interface PreparedExport {
  readonly needsBrowser: boolean
  /** The file of a talk that tells whether it was exported before. */
  readonly main: string
  /** Makes the files of one variant of a talk. What is wrong is reported on the draft's file; after an error none is written. */
  make(job: ExportJob): Promise<readonly Product[]>
  /** Whether a file of the talk's folder is one of this format's, and to be removed when it is not made any more. */
  isOwn?(name: string): boolean
}

/** One variant of a talk that is exported. */
export interface ExportJob {
  readonly draft: Draft
  readonly rendered: Rendered
  readonly project: Project
  /** What lies beside its pages, for `page.show`. */
  readonly files: ReadonlyMap<string, PageFile>
  /** The positions that `--slides` names; absent for all. */
  readonly slides: ReadonlySet<number> | undefined
  /** The program, for files that say what made them: `Rostrum 0.1.0`. */
  readonly creator: string
  /** What files say when they were made, if anything. */
  readonly date: Date | undefined
  /** Does some work with the browser of the command, and once more with a fresh one if that is lost meanwhile. */
  browse<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result>
  /** Says how far it is. */
  progress(done: number, of: number): void
}

/** A file of a talk. */
export interface Product {
  /** Below the talk's folder: `deck.pdf`, `png/01-title.png`. */
  readonly name: string
  readonly content: Uint8Array | string
  /** What it holds: `12 pages`. */
  readonly about?: string
}
