import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import type { Place } from '../diagnostics/report.js'
import type { Role } from '../language/role.js'
import type { FrontMatter } from '../outline/front-matter.js'
import type { Attributes } from '../outline/nodes.js'
import type { LineRole } from './roles.js'

/** Inline content: mdast's phrasing content with our citations, spans and footnotes. */
export type Inline = readonly PhrasingContent[]

/** What planning data an author gave a unit, as typed and read; the selection by it is the audience stage's. */
export interface Plan {
  readonly priority: 'must' | 'should' | 'could'
  /** Shown whenever its parent is. */
  readonly key: boolean
  readonly for: readonly string[]
  readonly notFor: readonly string[]
  readonly topics: readonly string[]
  readonly needs: readonly string[]
  /** 1 (least) to 3 (most detail). */
  readonly detail?: number
  /** Planned time in seconds. */
  readonly seconds?: number
  /** Limits of what it was written in, `:::only` say, each judged apart from its own. */
  readonly within?: readonly Plan[]
}

/** What may have been written in the list item of a line or set piece, but is held by the claim around that. */
export interface WithOwner {
  /** The id of that line or set piece: what becomes of the owner becomes of this too. */
  readonly owner?: string
}

/** What every unit of an argument has. */
interface UnitBase extends WithOwner {
  /** Stable: deep links, reload and timings hang on it. */
  readonly id: string
  readonly plan: Plan
  /** What the speaker says at this unit; what was written in the list item of a line has its `data.owner`. */
  readonly notes: readonly BlockContent[]
  readonly place: Place | undefined
}

/**
 * A line of a claim slide. The role is Toulmin's; `word` is the author's label where there was one, or what leads
 * an item of a timeline or map (`1979`, `RU`).
 */
export interface Line extends UnitBase {
  readonly type: 'line'
  readonly role: LineRole | 'point'
  readonly word?: string
  /** The label's role, where that role has nothing to belong to: a second thesis, a reply to nothing. */
  readonly misplaced?: Role
  readonly text: Inline
  /** Lines nested under this one, and other blocks of its list item. */
  readonly below: readonly Block[]
}

/** Lines that stand together, in one list. */
export interface Lines {
  readonly type: 'lines'
  /** The number of the first line when the list is an ordered one. */
  readonly start?: number
  readonly lines: readonly Line[]
}

/** An objection with its reply; the two are never parted. */
export interface Objection extends UnitBase {
  readonly type: 'objection'
  readonly text: Inline
  readonly below: readonly Block[]
  readonly replies: readonly Reply[]
}

/** What answers an objection. */
export interface Reply {
  readonly text: Inline
  readonly below: readonly Block[]
  /** Where its line has attributes. */
  readonly plan?: Plan
  readonly place: Place | undefined
}

/** Who said a quotation, when. What could not be told apart stays in `name`. */
export interface Attribution {
  readonly name: Inline
  readonly role?: Inline
  readonly organisation?: Inline
  readonly date?: Inline
  /** Citations and links after the names. */
  readonly source: Inline
}

/** Somebody's words. */
export interface Quotation extends UnitBase {
  readonly type: 'quotation'
  readonly paragraphs: readonly Inline[]
  /** The language of the words when it is not the outline's (BCP 47). */
  readonly lang?: string
  /** The same words in another language. */
  readonly translation?: { readonly lang: string; readonly paragraphs: readonly Inline[] }
  readonly attribution: Attribution
}

/** A number worth a slide; the first bold run is the figure. */
export interface BigNumber extends UnitBase {
  readonly type: 'number'
  readonly figure: Inline
  readonly text: Inline
  readonly below: readonly Block[]
}

/** A term and its meaning. */
export interface Definition extends UnitBase {
  readonly type: 'definition'
  readonly term: Inline
  readonly meaning: Inline
  readonly below: readonly Block[]
}

/** A question to the room. */
export interface Question extends UnitBase {
  readonly type: 'question'
  readonly text: Inline
  readonly below: readonly Block[]
}

/** A call back to something said before; `target` is an id when the text links to one. */
export interface Recall extends UnitBase {
  readonly type: 'recall'
  readonly text: Inline
  readonly target?: string
}

/** What stands on a slide of its own, whatever else its claim has. */
export type SetPiece = Objection | Quotation | BigNumber | Definition | Question | Recall

/** A picture; empty `alt` means decorative. */
export interface Figure extends WithOwner {
  readonly type: 'figure'
  readonly url: string
  readonly alt: string
  readonly caption?: Inline
  readonly credit?: Inline
  /** Where it has attributes. */
  readonly plan?: Plan
  readonly place: Place | undefined
}

/** Any other block that is shown as it is: table, code, mathematics, an unattributed quotation, shown prose. */
export interface Shown extends WithOwner {
  readonly type: 'shown'
  readonly node: RootContent
  /** Of a blockquote: the text around it leads into it, and so says whose words they are. */
  readonly introduced?: boolean
  /** From a `Source:` line after it. */
  readonly source?: Inline
  /** Where it has attributes. */
  readonly plan?: Plan
}

/** What stands in the body of a claim's slide, in the author's order. */
export type Block = Lines | Figure | Shown

/** How a claim's content is meant to be drawn: `{.timeline}`, `{.compare}`, `{.map}`, `{.chart}`. */
export type Visual = 'timeline' | 'comparison' | 'map' | 'chart'

/** An assertion with what supports it. A claim without headline is a slide that the author left untitled. */
export interface Claim extends UnitBase {
  readonly type: 'claim'
  readonly headline?: Inline
  /** `Headline: … {for=…}`: other words for some audiences. */
  readonly headlines: readonly (WithOwner & { readonly text: Inline; readonly plan: Plan })[]
  readonly visual?: Visual
  /** The project's own kind of slide that it is shown as, by the first class of its heading that names one. */
  readonly ownKind?: string
  readonly body: readonly Block[]
  readonly pieces: readonly SetPiece[]
  /** Sub-claims, each a slide of its own after this one. */
  readonly claims: readonly Claim[]
  /** Layout classes, steps and background. */
  readonly attributes: Attributes
  /** Marked `.conclusion`, or calling back to the thesis. */
  readonly conclusion: boolean
}

/** Claims that belong together; without `heading`, claims that stand alone. */
export interface Section extends UnitBase {
  readonly type: 'section'
  readonly heading?: Inline
  readonly headlines: Claim['headlines']
  readonly claims: readonly Claim[]
  /** After the end, and not counted. */
  readonly backup: boolean
  readonly attributes: Attributes
}

/** The one sentence that the talk argues for. */
export interface Thesis extends UnitBase {
  readonly type: 'thesis'
  readonly text: Inline
}

/** Somebody who made a work; `literal` is an institution, or a name that is not parted. */
export interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** One work of the bibliography, as CSL-JSON has it; only what is shown is typed. */
export interface Source {
  readonly id: string
  readonly type?: string
  readonly title?: string
  readonly 'title-short'?: string
  readonly author?: readonly Name[]
  readonly editor?: readonly Name[]
  readonly issued?: {
    readonly 'date-parts'?: readonly (readonly (number | string)[])[]
    readonly literal?: string
  }
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly URL?: string
  /** Its entry was reported, for it cannot be read: where it is cited, a placeholder stands. @defaultValue false */
  readonly unread?: true
}

/** A talk as an argument: typed, complete, in the author's order. */
export interface Argument {
  readonly name: string
  readonly matter: FrontMatter
  /** From `#`, else the front matter; absent when the author gave none. */
  readonly title?: Inline
  /** Of the title and all that stands under it before the next heading, where the title has attributes. */
  readonly plan?: Plan
  /** Ids of what was marked `.skip`: no unit has them. */
  readonly skipped?: readonly string[]
  /** Other words for the title, for some audiences. */
  readonly headlines?: Claim['headlines']
  /** What stands before the first heading, but for the thesis. */
  readonly intro: readonly Block[]
  readonly notes: readonly BlockContent[]
  readonly place: Place | undefined
  readonly thesis?: Thesis
  readonly sections: readonly Section[]
  /** A deck with no thesis and no labelled line: nothing is added to it and its argument is not checked. */
  readonly plain: boolean
  /** The works that are cited, in the order of their first citation. */
  readonly sources: readonly Source[]
  /** Whether the sections are listed at the start; absent: where there are enough of them. */
  readonly agenda?: boolean
  /** Whether each section begins with a slide of its own. @defaultValue true */
  readonly dividers?: boolean
  /** Seconds that are planned for the slides that stand for no unit; the agenda's are 0 where there is none. */
  readonly opening?: { readonly title: number; readonly agenda: number }
  /** What the public deck may hold. @defaultValue no notes, but backup slides */
  readonly publish?: { readonly notes: boolean; readonly backup: boolean }
}
