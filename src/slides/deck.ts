import type { BlockContent } from 'mdast'
import type { Attribution, Block, Inline, Line, Reply, Source, Visual } from '../argument/argument.js'
import type { Place } from '../diagnostics/report.js'

/** What every slide has. */
interface SlideBase {
  /** The id of the unit that the slide shows; unique in its deck. */
  readonly id: string
  /** The claim's assertion; absent on slides whose content is the headline. */
  readonly headline?: Inline
  readonly notes: readonly BlockContent[]
  readonly place: Place | undefined
  /** The index of its section in `Deck.sections`; -1 before the first and after the last. */
  readonly section: number
  /** After the end of the talk, for questions. */
  readonly backup: boolean
  readonly layout: Layout
  /** Planned time for what the slide shows; 0 when there is no plan. For the speaker alone. */
  readonly seconds: number
}

/** How a slide is arranged, from its heading's attributes. */
export interface Layout {
  readonly classes: readonly ('columns' | 'image-left' | 'image-right' | 'full' | 'center')[]
  /** Bullets come one by one. */
  readonly steps: boolean
  /** A picture behind the slide: a path as typed. */
  readonly background?: string
}

export interface TitleSlide extends SlideBase {
  readonly kind: 'title'
  readonly title: Inline
  readonly body: readonly Block[]
}
export interface ThesisSlide extends SlideBase {
  readonly kind: 'thesis'
  readonly thesis: Inline
}
export interface AgendaSlide extends SlideBase {
  readonly kind: 'agenda'
}
export interface SectionSlide extends SlideBase {
  readonly kind: 'section'
  readonly heading: Inline
  /** Counted from 1. */
  readonly ordinal: number
}
export interface ClaimSlide extends SlideBase {
  readonly kind: 'claim'
  /** How its list is meant to be drawn; its lines carry the date or country code as `word`. */
  readonly visual?: Visual
  readonly body: readonly Block[]
}
export interface QuoteSlide extends SlideBase {
  readonly kind: 'quote'
  readonly paragraphs: readonly Inline[]
  /** The language of the words when it is not the deck's (BCP 47). */
  readonly lang?: string
  /** The same words in another language. */
  readonly translation?: { readonly lang: string; readonly paragraphs: readonly Inline[] }
  readonly attribution: Attribution
  /** By the number of words, or of the translation's when it has more: up to 12, 30, 50, and more. */
  readonly size: 'large' | 'medium' | 'small' | 'smallest'
}
export interface NumberSlide extends SlideBase {
  readonly kind: 'number'
  readonly figure: Inline
  readonly text: Inline
  readonly body: readonly Block[]
}
export interface ObjectionSlide extends SlideBase {
  readonly kind: 'objection'
  readonly objection: Inline
  readonly body: readonly Block[]
  readonly replies: readonly Reply[]
}
export interface DefinitionSlide extends SlideBase {
  readonly kind: 'definition'
  readonly term: Inline
  readonly meaning: Inline
  readonly body: readonly Block[]
}
export interface QuestionSlide extends SlideBase {
  readonly kind: 'question'
  readonly question: Inline
  readonly body: readonly Block[]
}
/** One picture, table or listing under its headline. */
export interface FigureSlide extends SlideBase {
  readonly kind: 'figure'
  readonly body: readonly Block[]
}
export interface TableSlide extends SlideBase {
  readonly kind: 'table'
  /** A table that is meant to be drawn as a chart. */
  readonly visual?: Visual
  readonly body: readonly Block[]
}
export interface CodeSlide extends SlideBase {
  readonly kind: 'code'
  readonly body: readonly Block[]
}
export interface ComparisonSlide extends SlideBase {
  readonly kind: 'comparison'
  /** Bullets led by bold names become columns; a table stays one. */
  readonly columns: readonly { readonly name: Inline; readonly line: Line }[]
  readonly body: readonly Block[]
}
export interface ClosingSlide extends SlideBase {
  readonly kind: 'closing'
  readonly thesis?: Inline
  readonly recalled: readonly Inline[]
  readonly body: readonly Block[]
}
export interface SourcesSlide extends SlideBase {
  readonly kind: 'sources'
  readonly sources: readonly Source[]
  /** Counted from 1, of `of`. */
  readonly part: number
  readonly of: number
}
export interface BackupSlide extends SlideBase {
  readonly kind: 'backup'
  readonly heading: Inline
}
export interface UntitledSlide extends SlideBase {
  readonly kind: 'untitled'
  readonly body: readonly Block[]
}

/** A slide of any kind; `kind` names its module, its template and its CSS class. */
export type Slide =
  | TitleSlide
  | ThesisSlide
  | AgendaSlide
  | SectionSlide
  | ClaimSlide
  | QuoteSlide
  | NumberSlide
  | ObjectionSlide
  | DefinitionSlide
  | QuestionSlide
  | FigureSlide
  | TableSlide
  | CodeSlide
  | ComparisonSlide
  | ClosingSlide
  | SourcesSlide
  | BackupSlide
  | UntitledSlide

/** The name of a kind of slide. */
export type SlideKind = Slide['kind']

/** A talk as slides, in the order in which they are shown. */
export interface Deck {
  readonly name: string
  readonly title: string
  readonly subtitle?: string
  readonly author?: string
  readonly event?: string
  readonly date?: string
  readonly lang: string
  readonly theme: string
  /** Where the outline names its theme. */
  readonly themePlace?: Place | undefined
  /** Planned minutes, when the outline says so. */
  readonly minutes?: number
  /** What the public page may hold; the speaker's page has all. */
  readonly publish: { readonly notes: boolean; readonly backup: boolean }
  readonly sections: readonly { readonly id: string; readonly heading: Inline }[]
  readonly slides: readonly Slide[]
  /** The slides that show units which have none of their own, by the units' ids. */
  readonly aliases: Readonly<Record<string, string>>
}
