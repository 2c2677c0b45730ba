import type { Data, Literal, Node, Parent, PhrasingContent, RootContent } from 'mdast'
import type { InlineMath, Math as MathNode } from 'mdast-util-math'
import type { Place } from '../diagnostics/report.js'
import type { Role } from '../language/role.js'

/** A pandoc attribute block, read: `{#id .must for=students time=90s}`. */
export interface Attributes {
  readonly id?: string
  readonly classes: readonly string[]
  readonly pairs: Readonly<Record<string, string>>
  /** Limits of what it stands in, each judged apart from its own. */
  readonly within?: readonly Attributes[]
}

/** A label that was found at the start of a paragraph or list item, and taken off its text. */
export interface Label {
  readonly role: Role
  /** As typed, without the colon. */
  readonly word: string
}

/** `[see @key, p. 3; @other]`, in the order typed. */
export interface Citation extends Literal {
  type: 'citation'
  /** The source text, with its brackets. */
  value: string
  items: CitedItem[]
}

/** One work of a citation. */
export interface CitedItem {
  readonly key: string
  /** Words before the key: "see". */
  readonly prefix: string
  /** What follows the key's comma: "p. 3". */
  readonly locator: string
}

/** `[words]{public="other words"}`: phrasing content with attributes. */
export interface Span extends Parent {
  type: 'span'
  attributes: Attributes
  children: PhrasingContent[]
}

/** A footnote, at its place in the text, with what it says. */
export interface Footnote extends Parent {
  type: 'footnote'
  /** The label as typed, for telling notes apart. */
  label: string
  children: PhrasingContent[]
}

/** Speaker notes written as a block: `:::notes`, `Note:`, `> [!NOTE]`. */
export interface Notes extends Parent {
  type: 'notes'
  children: RootContent[]
}

/** An element of HTML around Markdown; its tags are `html` among the children, first and last. */
export interface HtmlElement extends Parent {
  type: 'element'
  children: RootContent[]
}

/** The nodes that Markdown of its own does not have, by type: what handles mdast's nodes one by one has to know each. */
interface OwnNodes {
  // Formulas as `mdast-util-math` has them, for programs that have our types without that package.
  inlineMath: InlineMath
  math: MathNode
  citation: Citation
  span: Span
  footnote: Footnote
  notes: Notes
  element: HtmlElement
}

/** One of them. */
export type OwnNode = OwnNodes[keyof OwnNodes]

declare module 'mdast' {
  interface Data {
    attributes?: Attributes
    label?: Label
    /** Of speaker notes: the id of the line in whose list item they were written. */
    owner?: string
    /** Of a paragraph: it is shown, whatever is done with prose. */
    shown?: boolean
  }
  interface PhrasingContentMap {
    inlineMath: InlineMath
    citation: Citation
    span: Span
    footnote: Footnote
  }
  interface RootContentMap extends OwnNodes {}
  interface BlockContentMap {
    math: MathNode
    notes: Notes
    element: HtmlElement
  }
}

/** Where a node stands; with a `path` when it came from an included file. */
export function placeOf(node: Node | undefined): Place | undefined {
  return node?.position as Place | undefined
}

/** The attributes that a node carries, or none. */
export function attributesOf(node: { data?: Data | undefined } | undefined): Attributes {
  return node?.data?.attributes ?? noAttributes
}

const noAttributes: Attributes = { classes: [], pairs: {} }
