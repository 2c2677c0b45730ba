import type { RuleId } from './catalogue.js'
import type { Place } from './report.js'

/** A file that an outline names, read; or why it could not be. */
export type Read<Content> = { readonly path: string; readonly content: Content } | ReadProblem

/** Why a file could not be read, ready to be reported at the place that names it. */
export interface ReadProblem {
  readonly problem: {
    readonly ruleId: RuleId
    readonly reason: string
    readonly note: string
    /** What may be meant, which the note names. */
    readonly near?: string
    /** Where in the file that was read, when something there is what is wrong. */
    readonly place?: Place
  }
}

/** Reads text that `from` names as `path`; both are paths inside the project, and so is the path that comes back. */
export type ReadText = (path: string, from: string) => Read<string>
