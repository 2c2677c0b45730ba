import type { Blockquote, List, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { isInQuotationMarks, isLeadIn, isName, startsWithDash } from './signature.js'

/**
 * Brings the ways in which people sign a quotation to one: a last paragraph `— Name`. They sign in a quotation within it
 * (`>> Name`), in a list of one item (`> - Name`), in a last line without a dash, and in the paragraph after it, which is
 * then no longer spoken. Where there are only words that may be a name, what is said has to be in quotation marks.
 */
export function signed(blocks: readonly RootContent[]): readonly RootContent[] {
  if (!blocks.some(isQuotation)) return blocks
  return blocks.flatMap((block, index): RootContent[] => {
    const before = blocks[index - 1]
    if (before && isQuotation(before) && signatureAfter(before, block)) return []
    return isQuotation(block) ? [signedWithin(block) ?? signedAfter(block, blocks[index + 1])] : [block]
  })
}

/** Whether the paragraph before a quotation leads into it, or the one after it goes on with its sentence. */
export function isIntroduced(before: RootContent | undefined, after: RootContent | undefined): boolean {
  const goesOn = after?.type === 'paragraph' && /^\p{Ll}/u.test(textOf(after))
  return goesOn || (before?.type === 'paragraph' && isLeadIn(textOf(before)))
}

function isQuotation(block: RootContent): block is Blockquote {
  return block.type === 'blockquote'
}

/** A quotation that signs itself, or `undefined`; one whose last line has its dash stays as it is. */
function signedWithin(quote: Blockquote): Blockquote | undefined {
  const last = quote.children.at(-1)
  const said = quote.children.slice(0, -1)
  if (last?.type === 'paragraph' && hasDash(last)) return quote
  const isMarked = isInQuotationMarks(textOf(said))
  const by = last && nestedSignature(last, isMarked)
  if (by && said.length > 0) return { ...quote, children: [...said, withDash(by)] }
  if (last?.type !== 'paragraph') return undefined
  if (isMarked && isName(textOf(last))) return { ...quote, children: [...said, withDash(last)] }
  const lines = atLastLine(last)
  if (!lines || !isInQuotationMarks(textOf([...said, lines.before])) || !isName(textOf(lines.line)))
    return undefined
  return { ...quote, children: [...said, lines.before, withDash(lines.line)] }
}

/** What stands in a quotation within the quotation, or in a list of one item, when that may be who said it. */
function nestedSignature(last: RootContent, isMarked: boolean): Paragraph | undefined {
  const nested = last.type === 'blockquote' ? last : last.type === 'list' ? onlyItem(last) : undefined
  const [by, ...others] = nested?.children ?? []
  if (by?.type !== 'paragraph' || others.length > 0) return undefined
  const text = textOf(by)
  return hasDash(by) || isName(text) || (isMarked && !/[.!?。؟？:]$/u.test(text)) ? by : undefined
}

function onlyItem({ ordered, children }: List) {
  return ordered || children.length > 1 ? undefined : children[0]
}

function signedAfter(quote: Blockquote, next: RootContent | undefined): Blockquote {
  const by = next && signatureAfter(quote, next)
  return by ? { ...quote, children: [...quote.children, withDash(by)] } : quote
}

/** The paragraph after a quotation that does not sign itself, when it names who said that and says nothing else. */
function signatureAfter(quote: Blockquote, next: RootContent): Paragraph | undefined {
  if (next.type !== 'paragraph' || next.data?.label || signedWithin(quote)) return undefined
  const text = textOf(next)
  const isSigned = startsWithDash(text) ? isName(text) : isName(text) && isInQuotationMarks(textOf(quote))
  return isSigned ? next : undefined
}

function hasDash({ children: [first] }: Paragraph): boolean {
  return first?.type === 'text' && startsWithDash(first.value)
}

function withDash(by: Paragraph): Paragraph {
  return hasDash(by) ? by : { ...by, children: [{ type: 'text', value: '— ' }, ...by.children] }
}

/** A paragraph of several lines parted before the last of them. */
function atLastLine(paragraph: Paragraph): { before: Paragraph; line: Paragraph } | undefined {
  const { children } = paragraph
  const index = children.findLastIndex(
    child => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  )
  const found = children[index]
  if (!found) return undefined
  const [before, after] = found.type === 'text' ? atLineEnd(found) : [[], []]
  const part = (part: readonly PhrasingContent[]): Paragraph => ({ ...paragraph, children: [...part] })
  return {
    before: part([...children.slice(0, index), ...before]),
    line: part([...after, ...children.slice(index + 1)]),
  }
}

function atLineEnd(text: Text): readonly [Text[], Text[]] {
  const at = text.value.lastIndexOf('\n')
  const after = text.value.slice(at + 1)
  return [[{ ...text, value: text.value.slice(0, at) }], after === '' ? [] : [{ ...text, value: after }]]
}
