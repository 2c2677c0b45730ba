import type { Nodes, Root } from 'mdast'
import type { Processor, Transformer } from 'unified'
import { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { openCommentIn } from './html/tags.js'
import { isIn, type Lines, linesIn, type Range, rangeOf } from './places.js'
import { nodesIn } from './walk.js'

/** A part of a text that a comment hides. */
interface Hidden {
  /** Of its `<!--`. */
  readonly start: number
  readonly end: number
  /** Where that is, in words. */
  readonly upTo: string
}

/** More comments that nothing ends, and more that are found once others are gone, are nobody's. */
const most = 4
const mostRounds = 3

const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])
const verbatim: ReadonlySet<string> = new Set(['code', 'inlineCode', 'math', 'inlineMath', 'yaml'])
// Beyond a heading or the fence of a block other people may be meant: no comment that is guessed at lasts so long.
const mark = /\\[\s\S]|<!--|-->|^(?=[ \t>]*(?:#{1,6}[ \t]|:{3}|(?:-+|=+)[ \t]*$))/gm

/**
 * Hides what stands in a comment that CommonMark sees no end of, and tells so: up to the next heading, where it would hide
 * the rest of the talk; up to its `-->`, where a blank line or a cell's end comes before that, and else to the end of
 * its paragraph. The text is read again without it. Stands before all that looks into a tree.
 */
export function openComments(this: Processor): Transformer<Root> {
  return (tree, file) => {
    if (!String(file).includes('<!--')) return
    const read = (text: string) => {
      const part = new VFile(text)
      return { messages: part.messages, children: (this.parse(part) as Root).children }
    }
    for (let round = 0; round < mostRounds; round++) {
      const source = { text: String(file), ...linesIn(String(file)) }
      const found = hiddenIn(tree, source, text => read(text).children)
      if (found.length === 0) return
      for (const hidden of found) warn(hidden, source, file)
      file.value = without(found, source.text)
      const { messages, children } = read(file.value)
      tree.children = children
      // What was in a comment has not been looked at before.
      const known = new Set(file.messages.map(({ line, ruleId }) => `${line} ${ruleId}`))
      file.messages.push(...messages.filter(({ line, ruleId }) => !known.has(`${line} ${ruleId}`)))
    }
  }
}

/** A text, with its lines. */
interface Source extends Lines {
  readonly text: string
}

type Parse = (text: string) => Root['children']

function warn({ start, upTo }: Hidden, { lineOf, startOf }: Source, file: VFile): void {
  const line = lineOf(start)
  report(file, 'html-dropped', `Unexpected \`<!--\` without its end: all up to ${upTo} is hidden`, {
    place: { line, column: start - startOf(line) + 1 },
    note: upTo.startsWith('`')
      ? 'Begin the comment on a line of its own, or write one for each paragraph.'
      : 'Write `-->` after the last of what it should hide, or `\\<!--` for the marks themselves.',
  })
}

/** What comments without an end hide, in order. */
function hiddenIn(tree: Root, source: Source, parse: Parse): readonly Hidden[] {
  const nodes = nodesIn(tree)
  const literal = nodes.filter(({ type }) => verbatim.has(type)).map(rangeOf)
  const typed = nodes.filter(({ type }) => type === 'html' || verbatim.has(type)).map(rangeOf)
  const found: Hidden[] = []
  const last = lastBlock(tree)
  let leaf: Nodes | undefined
  for (const node of nodes) {
    if (leaves.has(node.type)) leaf = node
    const mayOpen = node.type === 'html' || node.type === 'text'
    if (!mayOpen || !node.value.includes('<!--')) continue
    const block = node.type === 'html' ? node : leaf
    const range = block ? rangeOf(block) : ([0, 0] as const)
    const start = node.type === 'html' ? startIn(range, source) : rawIn(range, source, typed)
    if (start === undefined || start < (found.at(-1)?.end ?? 0)) continue
    const isRest = node === last && start === range[0]
    found.push(...(isRest ? untilHeadings(start, source, parse) : [endOf(start, range[1], source, literal)]))
  }
  return found
}

/** The last block of a text, in a directive too: one that nothing ends holds the rest. */
function lastBlock(tree: Root): Nodes | undefined {
  let last: Nodes | undefined = tree.children.at(-1)
  while (last?.type === 'containerDirective') last = last.children.at(-1)
  return last
}

/** Where a comment begins in some HTML that does not end it. */
function startIn([from, to]: Range, { text }: Source): number | undefined {
  const at = openCommentIn(text.slice(from, to))
  return at === undefined ? undefined : from + at
}

/** The first `<!--` of a line that is neither escaped nor in code or HTML. */
function rawIn([from, to]: Range, { text }: Source, typed: readonly Range[]): number | undefined {
  for (const { 0: found, index } of text.slice(from, to).matchAll(mark))
    if (found === '<!--' && !isIn(typed, from + index)) return from + index
  return undefined
}

/** Up to its `-->`, if that comes before anything else begins, or to the end of the block that it stands in. */
function endOf(start: number, block: number, { text, lineOf }: Source, literal: readonly Range[]): Hidden {
  const after = start + 4
  for (const { 0: found, index } of text.slice(after).matchAll(mark)) {
    const at = after + index
    if (found.startsWith('\\') || isIn(literal, at)) continue
    if (found !== '-->') break
    return { start, end: at + 3, upTo: `\`-->\` on line ${lineOf(at)}` }
  }
  return { start, end: block, upTo: `line ${lineOf(block)}` }
}

/** A comment that hides the rest of a text, and those after it that would: each ends where the next heading stands. */
function untilHeadings(first: number, { text, lineOf, startOf }: Source, parse: Parse): readonly Hidden[] {
  const found: Hidden[] = []
  for (let start: number | undefined = first; start !== undefined; ) {
    const from = lineOf(start)
    const children = parse('\n'.repeat(from - 1) + text.slice(start + 4))
    // What is underlined may be meant to be hidden, with a rule under it.
    const isHeading = (line: number) => line > from && /^ {0,3}#/.test(text.slice(startOf(line)))
    const lines = children.flatMap(({ type, position }) =>
      type === 'heading' ? (position?.start.line ?? 1) : [],
    )
    const line = found.length < most ? lines.find(isHeading) : undefined
    const end = line === undefined ? text.length : startOf(line)
    found.push({ start, end, upTo: line === undefined ? 'the end' : `the heading on line ${line}` })
    const last = children.at(-1)
    const next = startOf(last?.position?.start.line ?? 1)
    start =
      last?.type === 'html' && next > end
        ? startIn([next, text.length], { text, lineOf, startOf })
        : undefined
  }
  return found
}

/** A text without its hidden parts, of whose lines what they stand in stays. */
function without(found: readonly Hidden[], source: string): string {
  let text = ''
  let from = 0
  for (const { start, end } of found) {
    const [, ...rest] = source.slice(start, end).split('\n')
    text += source.slice(from, start) + rest.map(line => `\n${/^[ \t>]*/.exec(line)?.[0]}`).join('')
    from = end
  }
  return text + source.slice(from)
}
