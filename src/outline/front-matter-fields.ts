/** What an outline's front matter may hold, as it is written. Other fields are other tools'. An empty field counts as absent. */
export interface FrontMatterFields {
  /** The talk's title, unless the outline has a `#` heading. */
  title?: string | number | null
  /** Stands under the title. */
  subtitle?: string | number | null
  /** A name, or a list of names. */
  author?: Person | Person[] | null
  /** Where the talk is held. */
  event?: string | number | null
  /** When. ISO 8601 dates are shown in the outline's language. */
  date?: string | number | null
  /** The outline's language (BCP 47). Without it, what the text is surely in, else English. @default "en" */
  lang?: string | null
  /** How the slides look. @default "paper" */
  theme?: string | number | null
  /** `show`: paragraphs are slide text; `speak`: they are speaker notes. @default "speak" */
  prose?: 'show' | 'speak' | null
  /** Bullets come one by one. @default false */
  steps?: boolean | null
  /** Paths to the works cited (CSL-JSON or BibTeX), relative to the outline. */
  bibliography?: string | string[] | null
  /** Path to a citation style (CSL), relative to the outline. By default works are cited in Rostrum's own style. */
  csl?: string | null
  /** A path, relative to the outline, or the audiences themselves by name. By default `audiences.yml` beside the outline. */
  audiences?: string | { [name: string]: unknown } | null
  /** Planned length of the talk, in minutes. @exclusiveMinimum 0 */
  minutes?: number | null
}

/** A name, alone or with what else other tools note. */
export type Person = string | { name: string; [otherTool: string]: unknown }
