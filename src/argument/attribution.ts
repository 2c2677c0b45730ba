import type { Blockquote, Paragraph, PhrasingContent, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Attribution, Inline } from './types.js'

const dash = /^(?:—|–|―|--|-{3})\s*/
const year = /(?:^|\D)\d{4}(?:\D|$)|^\d{1,2}\.\d{1,2}\.\d{2}$/

/** A blockquote parted into what was said and who said it. */
export interface Attributed {
  readonly paragraphs: readonly Paragraph[]
  readonly attribution: Attribution
}

/**
 * Finds a quotation's attribution: its last paragraph, or the last line of it, when that begins with a dash.
 *
 * @returns nothing for a blockquote that has none, or that holds more than paragraphs
 */
export function attributionOf(quote: Blockquote): Attributed | undefined {
  if (!quote.children.every(child => child.type === 'paragraph')) return undefined
  const paragraphs = quote.children
  const last = paragraphs.at(-1)
  if (!last) return undefined
  const first = last.children[0]
  if (paragraphs.length > 1 && first?.type === 'text' && dash.test(first.value)) {
    return { paragraphs: paragraphs.slice(0, -1), attribution: parts(withoutDash(last.children)) }
  }
  const split = lastLine(last.children)
  if (!split) return undefined
  return {
    paragraphs: [...paragraphs.slice(0, -1), { ...last, children: split.before }],
    attribution: parts(withoutDash(split.line)),
  }
}

function lastLine(
  children: readonly PhrasingContent[],
): { before: PhrasingContent[]; line: PhrasingContent[] } | undefined {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index] as PhrasingContent
    const next = children[index + 1]
    if (child.type === 'break' && next?.type === 'text' && dash.test(next.value)) {
      return index === 0 ? undefined : { before: children.slice(0, index), line: children.slice(index + 1) }
    }
    if (child.type !== 'text') continue
    const at = child.value.lastIndexOf('\n')
    if (at < 0) continue
    if (!dash.test(child.value.slice(at + 1))) return undefined
    const said: Text = { ...child, value: child.value.slice(0, at) }
    const line: Text = { ...child, value: child.value.slice(at + 1) }
    return { before: [...children.slice(0, index), said], line: [line, ...children.slice(index + 1)] }
  }
  return undefined
}

function withoutDash(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children
  return first?.type === 'text'
    ? [{ ...first, value: first.value.replace(dash, '') }, ...rest]
    : [...children]
}

/** `Name, role, organisation, date [@source]`, told apart by commas; a part with a year in it is the date. */
function parts(children: readonly PhrasingContent[]): Attribution {
  const source = children.filter(isSource)
  const pieces = splitAtCommas(children.filter(child => !isSource(child)))
  const [name = [], ...rest] = pieces
  const dated = rest.length > 0 && year.test(plain(rest.at(-1))) ? rest.pop() : undefined
  const role = rest.shift()
  return {
    name,
    ...(role ? { role } : {}),
    ...(rest.length > 0 ? { organisation: joined(rest) } : {}),
    ...(dated ? { date: dated } : {}),
    source,
  }
}

function isSource(node: PhrasingContent): boolean {
  return node.type === 'citation' || node.type === 'footnote'
}

function splitAtCommas(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const pieces: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type !== 'text') {
      pieces.at(-1)?.push(child)
      continue
    }
    for (const [index, value] of child.value.split(/\s*[,،、]\s+/).entries()) {
      if (index > 0) pieces.push([])
      if (value !== '') pieces.at(-1)?.push({ ...child, value })
    }
  }
  trimEnd(pieces.at(-1))
  return pieces.filter(piece => plain(piece).trim() !== '')
}

function joined(pieces: readonly PhrasingContent[][]): Inline {
  return pieces.flatMap((piece, index) =>
    index > 0 ? [{ type: 'text', value: ', ' } as const, ...piece] : piece,
  )
}

function trimEnd(piece: PhrasingContent[] | undefined): void {
  const last = piece?.at(-1)
  if (piece && last?.type === 'text') piece[piece.length - 1] = { ...last, value: last.value.trimEnd() }
}

function plain(piece: readonly PhrasingContent[] | undefined): string {
  return textOf({ type: 'paragraph', children: [...(piece ?? [])] })
}
