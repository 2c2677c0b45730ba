import type { Parents, PhrasingContent, Root, Text } from 'mdast'
import type { Transformer } from 'unified'
import { isKnownName } from './attribute-names.js'
import { mergeAttributes, parseAttributes } from './attributes.js'
import { parseCitation } from './citations.js'
import type { Attributes } from './nodes.js'
import { largest } from './syntax/guard.js'
import { nodesIn } from './walk.js'

// `[see @key, p. 3]`, or an opening bracket, or a closing one with what may follow it.
const mark = /\[(?=[^[\]]*@)([^[\]]*)\](?![({])|\[|\](?:\{([^{}]*)\})?/g
const trailing = /(?:^|\s)\{([^{}]*)\}\s*$/

/**
 * Reads what Markdown leaves as text: citations, spans with attributes, and the attribute block at a line's end, which
 * goes to the heading, paragraph or term before it. Marks that are escaped in the text stay text.
 *
 * All in one step: brackets of citations and of spans hold each other, and whether a mark is escaped can only be told of
 * a text that is still as the parser made it.
 */
export function marks(): Transformer<Root> {
  return (tree, file) => readMarks(tree, String(file))
}

function readMarks(tree: Root, source: string): void {
  for (const node of nodesIn(tree)) {
    if (node.type === 'heading' || node.type === 'paragraph') {
      node.children = inlineOf(node.children, source)
      takeTrailing(node, source)
    } else if (node.type === 'tableCell') node.children = inlineOf(node.children, source)
  }
}

function inlineOf(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
  const out: PhrasingContent[] = []
  const open: number[] = []
  for (const child of children) {
    if ('children' in child) child.children = inlineOf(child.children as PhrasingContent[], source) as never
    if (child.type === 'text' && child.value.length <= largest) readText(child, out, open, source)
    else out.push(child)
  }
  return mergeText(out)
}

/** Splits one text node at its marks; `open` holds where in `out` brackets stand that may yet turn out to open a span. */
function readText(node: Text, out: PhrasingContent[], open: number[], source: string): void {
  if (!/[[\]{]/.test(node.value)) {
    out.push(node)
    return
  }
  let from = 0
  const push = (value: string, at: number) => {
    if (value)
      out.push({
        type: 'text',
        value,
        ...(node.position ? { position: slicePosition(node, at, value) } : {}),
      })
  }
  const attached = out.length > 0 && out.at(-1)?.type !== 'text' ? /^\{([^{}]*)\}/.exec(node.value) : null
  const attachedAttributes =
    attached && isUnescaped(node, attached[0], source) ? parseAttributes(attached[1] ?? '') : undefined
  const before = out.at(-1)
  if (attached && attachedAttributes && before) {
    before.data = { ...before.data, attributes: mergeAttributes(before.data?.attributes, attachedAttributes) }
    from = attached[0].length
  }
  mark.lastIndex = from
  for (let found = mark.exec(node.value); found; found = mark.exec(node.value)) {
    const [text, cited, attributeText] = found
    const items = cited !== undefined && isUnescaped(node, text, source) ? parseCitation(cited) : undefined
    const attributes = attributeText !== undefined ? parseAttributes(attributeText) : undefined
    if (items) {
      push(node.value.slice(from, found.index), from)
      const position = node.position ? { position: slicePosition(node, found.index, text) } : {}
      out.push({ type: 'citation', value: text, items: [...items], ...position })
    } else if (text === '[') {
      push(node.value.slice(from, found.index), from)
      open.push(out.length)
      push('[', found.index)
    } else if (attributes && open.length > 0 && isUnescaped(node, text, source)) {
      push(node.value.slice(from, found.index), from)
      closeSpan(out, open.pop() as number, attributes)
    } else {
      if (text.startsWith(']')) open.pop()
      continue
    }
    from = found.index + text.length
  }
  push(node.value.slice(from), from)
}

function closeSpan(out: PhrasingContent[], start: number, attributes: Attributes): void {
  const children = out.splice(start)
  const first = children.shift()
  const inner = mergeText(children)
  const last = inner.at(-1) ?? first
  const position =
    first?.position && last?.position
      ? { position: { start: first.position.start, end: last.position.end } }
      : {}
  out.push({ type: 'span', attributes, children: inner, ...position })
}

/** The last line's `{…}`, when all of it is attributes; in prose their names must be known or nearly so. */
function takeTrailing(node: Extract<Parents, { type: 'heading' | 'paragraph' }>, source: string): void {
  const last = node.children.at(-1)
  if (last?.type !== 'text') return
  const found = trailing.exec(last.value)
  if (!found || !isUnescaped(last, found[0].trim(), source)) return
  const attributes = parseAttributes(found[1] ?? '')
  if (!attributes) return
  if (node.type === 'paragraph' && !Object.keys(attributes.pairs).every(isKnownName)) return
  node.data = { ...node.data, attributes: mergeAttributes(node.data?.attributes, attributes) }
  last.value = last.value.slice(0, found.index).trimEnd()
  if (last.value === '') node.children.pop()
}

/** Whether marks in a text are not escaped in what was typed. */
export function isUnescaped(node: Text, text: string, source: string): boolean {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return true
  const typed = source.slice(start.offset, end.offset)
  const at = typed.indexOf(text)
  // Not found means that a line of it was indented or quoted; an escape inside it would then be a rarity.
  return at < 0 ? !typed.includes('\\') : typed[at - 1] !== '\\'
}

function slicePosition(node: Text, from: number, value: string): NonNullable<Text['position']> {
  const start = node.position?.start ?? { line: 1, column: 1 }
  const before = node.value.slice(0, from)
  const lines = before.split('\n').length - 1
  const column = lines > 0 ? from - before.lastIndexOf('\n') : start.column + from
  const offset = start.offset === undefined ? {} : { offset: start.offset + from }
  const from_ = { line: start.line + lines, column, ...offset }
  const inner = value.split('\n').length - 1
  const endColumn = inner > 0 ? value.length - value.lastIndexOf('\n') : column + value.length
  const endOffset = start.offset === undefined ? {} : { offset: start.offset + from + value.length }
  return { start: from_, end: { line: from_.line + inner, column: endColumn, ...endOffset } }
}

function mergeText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      const position =
        last.position && node.position
          ? { position: { start: last.position.start, end: node.position.end } }
          : {}
      out[out.length - 1] = { ...last, value: last.value + node.value, ...position }
    } else out.push(node)
  }
  return out
}
