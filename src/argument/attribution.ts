import type { Blockquote, Paragraph, PhrasingContent, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Attribution, Inline } from './argument.js'
import { dash } from './signature.js'

const comma = /([,،]\s+|、\s*)/
const year = /(?:^|\P{Nd})\p{Nd}{4}(?:\P{Nd}|$)|^\p{Nd}{1,2}\.\p{Nd}{1,2}\.\p{Nd}{2}$/u

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
  const [name, ...rest] = splitAtCommas(children.filter(child => !isSource(child)))
  const dated = rest.length > 0 && year.test(plain(rest.at(-1)?.text)) ? rest.pop() : undefined
  const role = rest.shift()
  return {
    name: name?.text ?? [],
    ...(role ? { role: role.text } : {}),
    ...(rest.length > 0 ? { organisation: joined(rest) } : {}),
    ...(dated ? { date: dated.text } : {}),
    source,
  }
}

function isSource(node: PhrasingContent): boolean {
  return node.type === 'citation' || node.type === 'footnote'
}

/** What stands between two commas. */
interface Part {
  /** The one before it, as typed. */
  readonly comma: string
  readonly text: PhrasingContent[]
}

function splitAtCommas(children: readonly PhrasingContent[]): Part[] {
  let open: Part = { comma: '', text: [] }
  const all = [open]
  for (const child of children) {
    if (child.type !== 'text') {
      open.text.push(child)
      continue
    }
    for (const [index, value] of child.value.split(comma).entries()) {
      if (index % 2 === 0) open.text.push(...(value === '' ? [] : [{ ...child, value }]))
      else {
        open = { comma: value, text: [] }
        all.push(open)
      }
    }
  }
  for (const { text } of all) trimEnd(text)
  return all.filter(({ text }) => plain(text).trim() !== '')
}

function joined(parts: readonly Part[]): Inline {
  return parts.flatMap(({ comma, text }, index) =>
    index > 0 ? [{ type: 'text', value: comma } as const, ...text] : text,
  )
}

function trimEnd(text: PhrasingContent[]): void {
  const last = text.at(-1)
  if (last?.type === 'text') text[text.length - 1] = { ...last, value: last.value.trimEnd() }
}

function plain(text: readonly PhrasingContent[] | undefined): string {
  return textOf({ type: 'paragraph', children: [...(text ?? [])] })
}
