import type { Role } from './role.js'

/**
 * All that Rostrum knows of a language: one file for each, `language/<tag>.ts`, and one entry in `languages.ts`. A field
 * for which nothing is known says so with `undefined`.
 */
export interface Language {
  /** BCP 47: a language, `pt`, or that of a region where it has words of its own, `pt-BR`. */
  readonly tag: string
  readonly labels: Labels
  /** Of the labels of evidence, those of what only illustrates. */
  readonly examples: readonly string[]
  readonly slide: SlideWords
  readonly page: PageWords
  readonly citation: CitationWords
  /** Of the first level. */
  readonly quotationMarks: QuotationMarks
  /** What ends in a full stop, though a capital may follow within the sentence: titles above all. Without the stop. */
  readonly abbreviations: readonly string[]
  /** `1. Mai`: a full stop after a number of one or two digits ends no sentence. */
  readonly ordinalsEndInStop: boolean
  /** It does not write 0 to 9, or not everywhere (CLDR). */
  readonly otherDigits: boolean
  /** How fast native speakers read aloud; see `read-aloud.ts` for where it is from. `undefined` where that was not measured. */
  readonly wordsAMinute: number | undefined
  /** Makes what tells whether a heading asserts anything; `undefined` where no list of verbs was measured. */
  readonly finiteVerbs: (() => (heading: string) => boolean) | undefined
}

/**
 * The labels: role → the words for it, lower case; the first is the one that the documentation uses, plurals
 * come last. The words of one
 * language differ from one another, and none is an English word for another role, as English is understood everywhere.
 */
export type Labels = Readonly<Record<Role, readonly [string, ...string[]]>>

/** The words that Rostrum itself puts on slides. */
export interface SlideWords {
  /** Headline of the list of sections. */
  readonly agenda: string
  /** Headline of the works cited. */
  readonly sources: string
  /** Before what a table or chart is drawn from. */
  readonly source: string
  /** Before whom a picture comes from. */
  readonly credit: string
  /** Marks slides after the end of the talk. */
  readonly backup: string
  /** In brackets after the headline of a slide that was split. */
  readonly continued: string
  readonly thesis: string
  readonly objection: string
  readonly reply: string
  readonly question: string
  readonly definition: string
  /** Headline of a closing slide that the author gave none. */
  readonly closing: string
  readonly slide: string
  /** Between the number of a slide and their total. */
  readonly of: string
  /** What a slide without headline is called in lists. */
  readonly untitled: string
  /** In the place of a picture that cannot be shown, before what it should show. */
  readonly missing: string
  /** Before a year that is not certain. The rest of a date's form is `Intl`'s. */
  readonly circa: string
}

/** The words that Rostrum itself puts around the slides: in the speaker's page, and in the deck's list of keys. */
export interface PageWords {
  readonly speakerView: string
  readonly currentSlide: string
  readonly nextStep: string
  readonly previousStep: string
  readonly endOfTalk: string
  readonly notes: string
  readonly noNotes: string
  readonly notesWidth: string
  readonly notesSize: string
  readonly smallerNotes: string
  readonly largerNotes: string
  readonly goToSlide: string
  readonly firstLast: string
  readonly previous: string
  readonly next: string
  readonly blackScreen: string
  readonly screenIsBlack: string
  readonly fullScreen: string
  readonly overview: string
  readonly keys: string
  readonly close: string
  /** Before the number of a backup slide. */
  readonly backupShort: string
  readonly time: string
  readonly elapsed: string
  /** Before the planned length, after the time elapsed. */
  readonly ofPlanned: string
  readonly remaining: string
  readonly plannedEnd: string
  /** Whether the talk is ahead of its plan. */
  readonly pace: string
  /** `%` is the time by which. */
  readonly ahead: string
  readonly behind: string
  readonly onTime: string
  /** Names the planned time of the slide. */
  readonly thisSlide: string
  readonly start: string
  readonly pause: string
  readonly resume: string
  readonly reset: string
  readonly openAudience: string
  readonly audienceNone: string
  readonly audienceOpening: string
  readonly audienceOpen: string
  readonly audienceClosed: string
  readonly audienceBlocked: string
  /** Where the public deck leaves backup slides out. */
  readonly audienceLacks: string
  /** What stands on keys. */
  readonly space: string
  readonly enter: string
  readonly shift: string
  readonly page: string
  readonly home: string
  readonly end: string
  /** What the speaker's words are called, and what the audience gets on paper. */
  readonly script: string
  readonly handout: string
  /** Where the next step of a slide is to come. */
  readonly click: string
}

/** What a locator counts, in the abbreviations of CSL's locales: one, and several. */
export type Term = readonly [one: string, several: string]

/** The words of short citations. */
export interface CitationWords {
  readonly and: string
  readonly others: string
  readonly editor: string
  readonly page: Term
  readonly article: Term
  readonly chapter: Term
  readonly section: Term
  readonly paragraph: Term
  readonly volume: Term
}

/** A pair of quotation marks, with the spaces that belong inside them. */
export interface QuotationMarks {
  readonly open: string
  readonly close: string
}
