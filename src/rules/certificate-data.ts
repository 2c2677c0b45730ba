/** What `rostrum check --report` writes as `report.json`. */
export interface Certificate {
  /** Of this shape; another one is another number. */
  readonly version: 1
  readonly tool: { readonly name: 'Rostrum'; readonly version: string }
  /** As it names itself: `HeadlessChrome/156.0.8078.79`. */
  readonly browser: string
  /** ISO 8601; only where SOURCE_DATE_EPOCH says when, as all else depends on the inputs alone. */
  readonly date?: string
  /** The outline's name. */
  readonly talk: string
  /** Empty for the whole outline. */
  readonly audience: string
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  /** Whether there are no errors. */
  readonly passed: boolean
  /** Every file that was read, from the project's folder, with its SHA-256 in hexadecimal. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[]
  readonly figures: Figures
  /** The project's own rules that were run, where it has any, and how often each spoke. */
  readonly ownRules?: readonly RuleCount[]
  /** What is about no slide in particular. */
  readonly findings: readonly Finding[]
  readonly slides: readonly SlideReport[]
}

/** A rule of a project's own. */
export interface RuleCount {
  readonly id: string
  /** What it finds. */
  readonly description: string
  readonly count: number
}

/** What was measured of a whole deck. Type is in CSS pixels, on a stage that is 1280×720 of them. */
export interface Figures {
  readonly slides: number
  /** How many of them come after the end. */
  readonly backup: number
  readonly steps: number
  readonly smallestText?: number
  /** On a screen of 390×844. */
  readonly smallestTextOnPhone?: number
  /** 1 to 21 (WCAG 2.2). */
  readonly lowestContrast?: number
  /** What the deck asked for and did not get. */
  readonly requests: number
  /** Fonts of the machine that draw letters, for want of embedded ones. */
  readonly systemFonts: readonly string[]
  readonly errors: number
  readonly warnings: number
  readonly notes: number
}

/** What was measured of a slide, and what is to be said of it. */
export interface SlideReport {
  /** From 1. */
  readonly number: number
  readonly id: string
  readonly title: string
  readonly kind: string
  /** Where it begins in the outline. */
  readonly file?: string
  /** From 1. */
  readonly line?: number
  readonly steps: number
  readonly smallestText?: number
  readonly lowestContrast?: number
  readonly findings: readonly Finding[]
}

/** A message, with its place in a file. */
export interface Finding {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly reason: string
  /** How to mend it. */
  readonly note?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}
