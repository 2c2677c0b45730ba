import type { Attribution, Inline } from '../slide-parts.js'
import { inline, type ViewContext } from './context.js'

/** Who said it, in parts; a part that is not given is an empty string. */
export interface AttributionView {
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly date: string
  readonly source: string
  readonly hasAttribution: boolean
}

/** A paragraph of a quotation; the marks stand apart, so that the opening one can hang in the margin. */
export interface QuotedParagraph {
  readonly open: string
  readonly html: string
  readonly close: string
}

export function attributionView(attribution: Attribution, context: ViewContext): AttributionView {
  const source = context.content.spelled(attribution.source)
  const name = inline(context, attribution.name)
  return {
    name,
    role: inline(context, attribution.role),
    organisation: inline(context, attribution.organisation),
    date: inline(context, attribution.date),
    source,
    hasAttribution: name !== '' || source !== '',
  }
}

const opening = /^\s*["“„«‹‘”「『]\s*/u
const closing = /\s*["”“»›’」』]\s*$/u

/**
 * Puts a language's marks around the paragraphs of a quotation: one opens each paragraph, one closes the last. Marks
 * that the author typed around the whole are taken off first, and not doubled.
 */
export function quotationParagraphs(
  paragraphs: readonly Inline[],
  marks: { readonly open: string; readonly close: string },
): { open: string; text: Inline; close: string }[] {
  const bare = unquoted(paragraphs)
  return bare.map((text, index) => ({
    open: marks.open,
    text,
    close: index === bare.length - 1 ? marks.close : '',
  }))
}

function unquoted(paragraphs: readonly Inline[]): readonly Inline[] {
  const first = paragraphs[0]?.[0]
  const last = paragraphs.at(-1)?.at(-1)
  if (first?.type !== 'text' || last?.type !== 'text') return paragraphs
  // A mark at one end only belongs to a quotation inside this one.
  if (!opening.test(first.value) || !closing.test(last.value)) return paragraphs
  return paragraphs.map((text, index) =>
    text.map(node => {
      if (node.type !== 'text') return node
      const start = index === 0 && node === first ? node.value.replace(opening, '') : node.value
      return {
        ...node,
        value: index === paragraphs.length - 1 && node === last ? start.replace(closing, '') : start,
      }
    }),
  )
}
