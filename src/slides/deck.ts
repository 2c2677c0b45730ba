import type { Inline } from '../argument/argument.js'
import type { Place } from '../diagnostics/report.js'
import type { AgendaSlide } from './agenda.js'
import type { BackupSlide } from './backup.js'
import type { ClaimSlide } from './claim.js'
import type { ClosingSlide } from './closing.js'
import type { CodeSlide } from './code.js'
import type { ComparisonSlide } from './comparison.js'
import type { DefinitionSlide } from './definition.js'
import type { FigureSlide } from './figure.js'
import type { NumberSlide } from './number.js'
import type { ObjectionSlide } from './objection.js'
import type { QuestionSlide } from './question.js'
import type { QuoteSlide } from './quote.js'
import type { SectionSlide } from './section.js'
import type { SourcesSlide } from './sources.js'
import type { TableSlide } from './table.js'
import type { ThesisSlide } from './thesis.js'
import type { TitleSlide } from './title.js'
import type { UntitledSlide } from './untitled.js'

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
  /** Absent where neither outline nor audience names one. */
  readonly theme?: string | undefined
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
