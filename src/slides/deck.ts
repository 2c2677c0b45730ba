import type { Inline } from '../argument/argument.js'
import type { Place } from '../diagnostics/report.js'
import type { Kind, View } from './kind.js'
import type { kinds } from './kinds.js'

/** A slide of any kind; `kind` names its module, its template and its CSS class. */
export type Slide = {
  [Each in keyof typeof kinds]: (typeof kinds)[Each] extends Kind<infer One, View> ? One : never
}[keyof typeof kinds]

/** The name of a kind of slide. */
export type SlideKind = Slide['kind']

/** A slide of one of the kinds that have the view of a headline over a body, or of those that have one of their own. */
export type SlideShownBy<Its extends View> = {
  [Each in keyof typeof kinds]: (typeof kinds)[Each] extends Kind<infer One, Its> ? One : never
}[keyof typeof kinds]

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
