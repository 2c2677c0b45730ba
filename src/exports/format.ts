import type { VFile } from 'vfile'
import type { Browser, PageFile } from '../browser/browser.js'
import type { Excerpt } from '../html/excerpt.js'

/** What makes the files of one format, its options read. */
export interface Format {
  /** For everyone there are no notes and no slides after the end, but where the talk publishes them; its speaker has all. */
  readonly reader: 'everyone' | 'speaker'
  /** What of slides its files show. */
  readonly shows: readonly ('slides' | 'notes')[]
  readonly needsBrowser: boolean
  /** Makes the files of one variant of a talk. What is wrong is reported on its outline; after an error none is written. */
  make(job: ExportJob): Promise<readonly Product[]>
}

/** One variant of a talk that is exported. */
export interface ExportJob {
  /** The slides that were asked for: there is no way to the others. */
  readonly excerpt: Excerpt
  /** For what is to be reported on the outline, whose text it does not have. */
  readonly file: VFile
  /** What lies beside its pages, for `page.show`. */
  readonly files: ReadonlyMap<string, PageFile>
  /** The program, for files that say what made them: `Rostrum 0.1.0`. */
  readonly creator: string
  /** What files say when they were made, if anything. */
  readonly date: Date | undefined
  /** Does some work with a browser, and once more with a fresh one if that is lost meanwhile. */
  browse<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result>
  /** Says how far it is. */
  progress(done: number, of: number): void
}

/** A file that was made of a talk. */
export interface Product {
  /** Below the talk's folder: `deck.pdf`, `png/01-title.png`. */
  readonly name: string
  readonly content: Uint8Array | string
  /** What it holds: `12 pages`. */
  readonly about?: string
}
