import type { Element, ElementContent, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import type { BlockContent, Image, Nodes as Mdast, Paragraph, Root, Text } from 'mdast'
import { type Handler, type Handlers, type Options, type State, toHast } from 'mdast-util-to-hast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { localDigits } from '../language/digits.js'
import { wordsFor } from '../language/words.js'
import type { OwnNode } from '../outline/nodes.js'
import { fenceInfo } from '../slides/code-lines.js'
import type { Deck } from '../slides/deck.js'
import { type Citations, citationsOf } from './cite.js'
import { classesOf } from './classes.js'
import { type Highlighter, type LineMarks, loadHighlighter } from './code.js'
import { loadMath, type MathRenderer } from './math.js'
import type { Needs } from './needs.js'
import { phrasing } from './phrasing.js'
import { placeholderClass } from './placeholder.js'
import type { Resources } from './resources.js'
import { dropNotes, sanitized, settle } from './safe.js'
import type { SlideFoot } from './slide-foot.js'
import type { CitationNode, Content as ContentNode } from './slide-parts.js'

/** Makes safe HTML of an outline's content. */
export interface Content {
  /** Text or blocks as HTML; its citations and footnotes become numbers that point into `foot`. */
  html(nodes: readonly ContentNode[], foot: SlideFoot): string
  /** The same with citations spelled out in place, where there is a line for them. */
  spelled(nodes: readonly ContentNode[]): string
  /** A listing's lines as HTML. */
  code(text: string, language: string, marks?: LineMarks): string
}

/** Loads what `needs` names, and nothing else, and returns the maker of HTML for one deck. */
export async function createContent(
  deck: Deck,
  resources: Resources,
  needs: Needs,
  file: VFile,
): Promise<Content> {
  const highlight = needs.code ? await loadHighlighter() : undefined
  const math = needs.math ? await loadMath() : undefined
  const raw = needs.rawHtml ? (await import('hast-util-raw')).raw : undefined
  const citations = citationsOf(deck, resources.formatted)
  const { missing } = wordsFor(deck.lang)
  const targets = { images: resources.images, slides: slidesByTarget(deck), missing }

  function render(nodes: readonly ContentNode[], foot: SlideFoot | undefined): string {
    if (nodes.every(isText)) return toHtml({ type: 'root', children: [...nodes] }).trim()
    if (nodes.every(isPlain)) return nodes.map(node => `<p>${render(node.children, foot)}</p>`).join('\n')
    const marks = { made: false }
    const handlers = handlersFor(citations, foot, note => render(note, undefined), marks, deck.lang)
    let tree = htmlTree(nodes, { handlers, allowDangerousHtml: raw !== undefined })
    if (raw) {
      tree = raw(tree)
      dropNotes(tree)
      // Markdown alone makes known elements only; where they lead to is what `settle` decides, for raw HTML too.
      if (!resources.trustHtml) tree = sanitized(tree)
    }
    settle(tree, targets)
    if (marks.made) tightenMarks(tree)
    if (math)
      drawMath(tree, math, (reason, tex) => report(file, 'math-invalid', reason, mathFault(nodes, tex)))
    if (highlight && nodes.some(isBlock)) colourCode(tree, highlight)
    return toHtml(tree, { allowDangerousHtml: true }).trim()
  }

  return {
    html: render,
    spelled: nodes => render(nodes, undefined),
    code: (text, language, marks) => highlight?.(text, language, marks) ?? '',
  }
}

/** Raw HTML may stand in a line as well as between blocks; no directive comes this far. */
const blocks = {
  paragraph: true,
  heading: true,
  list: true,
  blockquote: true,
  table: true,
  code: true,
  math: true,
  notes: true,
  element: true,
  thematicBreak: true,
} as const satisfies Record<Exclude<BlockContent['type'], 'html' | `${string}Directive`>, true>

function isBlock({ type }: ContentNode): boolean {
  return Object.hasOwn(blocks, type)
}

/** Text alone is most of what there is, and holds nothing to make safe. */
function isText(node: ContentNode): node is Text {
  return node.type === 'text'
}

/** A paragraph of text alone, as most notes are. */
function isPlain(node: ContentNode): node is Paragraph {
  return node.type === 'paragraph' && node.children.every(isText)
}

/** The tree of some nodes. A root puts line ends, which show as spaces, between its children: text needs a paragraph. */
function htmlTree(nodes: readonly ContentNode[], options: Options): Nodes {
  const simple = phrasing(nodes as readonly Mdast[])
  if (simple) return { type: 'root', children: simple }
  if (nodes.some(isBlock)) return toHast({ type: 'root', children: [...nodes] } as Root, options)
  const paragraph = toHast({ type: 'paragraph', children: [...nodes] } as Paragraph, options)
  return { type: 'root', children: 'children' in paragraph ? (paragraph.children as ElementContent[]) : [] }
}

/** The slide that a link to an id leads to, by that id. */
function slidesByTarget({ slides, aliases }: Deck): ReadonlyMap<string, string> {
  const own = new Map(slides.map(({ id }) => [id, id]))
  return new Map([...Object.entries(aliases).filter(([, slide]) => own.has(slide)), ...own])
}

type Note = Extract<ContentNode, { type: 'footnote' }>

function handlersFor(
  citations: Citations,
  foot: SlideFoot | undefined,
  noteHtml: (children: Note['children']) => string,
  marks: { made: boolean },
  lang: string,
): Handlers {
  const children = (state: State, node: Mdast) => state.all(node as never)
  const inside =
    (tagName: string): Handler =>
    (state, node: Mdast) => ({ type: 'element', tagName, properties: {}, children: children(state, node) })
  const mark = (numbers: number[]) => {
    marks.made = true
    return element('sup', ['note'], localDigits(numbers.join(', '), lang))
  }
  const handlers: Record<OwnNode['type'] | 'image', Handler> = {
    citation(_state, node: CitationNode) {
      const cited = citations.entries(node)
      if (!foot) return cite(cited.flatMap((entry, index) => (index > 0 ? [text('; '), ...entry] : entry)))
      return mark(cited.map(entry => foot.add(toHtml(cite(entry)))))
    },
    // Where there is no foot, as in speaker notes, what a footnote says stands in brackets.
    footnote: (state, node: Note) =>
      foot ? mark([foot.add(noteHtml(node.children))]) : [text(' ('), ...children(state, node), text(')')],
    // By its address as typed, which the default handler would spell otherwise, it is known what was loaded for it.
    image: (_state, { url, alt, title }: Image): Element => ({
      type: 'element',
      tagName: 'img',
      properties: { src: url, alt: alt ?? '', title: title ?? undefined },
      children: [],
    }),
    span: children,
    subscript: inside('sub'),
    superscript: inside('sup'),
    mark: inside('mark'),
    notes: children,
    element: children,
    math: (_state, node: { value: string }) => element('code', ['language-math', 'math-display'], node.value),
    inlineMath: (_state, node: { value: string }) =>
      element('code', ['language-math', 'math-inline'], node.value),
  }
  return handlers
}

function cite(children: readonly ElementContent[]): Element {
  return { ...element('span', ['cite'], ''), children: [...children] }
}

/** A mark stands right after its word: the space that was typed before `[@key]` would let it wrap alone. */
function tightenMarks(tree: Nodes): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'sup' || !classesOf(node).includes('note') || !parent || !index) return
    const before = parent.children[index - 1]
    if (before?.type === 'text') before.value = before.value.trimEnd()
  })
}

function drawMath(tree: Nodes, math: MathRenderer, fail: (reason: string, tex: string) => void): void {
  visit(tree, 'element', (node, index, parent) => {
    const classes = classesOf(node)
    if (node.tagName !== 'code' || !classes.includes('language-math') || !parent || index === undefined)
      return
    const tex = textOf(node)
    // A formula that is alone in its paragraph, as `$$…$$` on one line is, stands as a block.
    const alone = parent.type === 'element' && parent.tagName === 'p' && parent.children.length === 1
    const drawn = math(tex, alone || classes.includes('math-display'))
    if ('html' in drawn) parent.children[index] = { type: 'raw', value: drawn.html }
    else {
      const shown = tex.length > 80 ? `${tex.slice(0, 80)}…` : tex
      fail(`Cannot draw the formula \`${shown}\`: ${drawn.reason}`, tex)
      node.properties.className = [...classes, placeholderClass]
    }
    return SKIP
  })
}

function mathFault(nodes: readonly ContentNode[], tex: string) {
  let place: ContentNode['position']
  visit({ type: 'root', children: [...nodes] } as Root, node => {
    if ((node.type === 'math' || node.type === 'inlineMath') && node.value === tex) place ??= node.position
  })
  return { place, note: 'Until it is mended, the slide shows it as typed.', local: true }
}

function colourCode(tree: Nodes, highlight: Highlighter): void {
  visit(tree, 'element', node => {
    if (node.tagName !== 'pre') return
    const code = node.children.find(child => child.type === 'element' && child.tagName === 'code')
    if (code?.type !== 'element') return
    const named =
      classesOf(code)
        .find(name => name.startsWith('language-'))
        ?.slice(9) ?? ''
    const { language } = fenceInfo(named, 0)
    node.properties.className = ['code']
    code.children = [{ type: 'raw', value: highlight(textOf(code).replace(/\n$/, ''), language) }]
    return SKIP
  })
}

function element(tagName: string, className: string[], value: string): Element {
  return { type: 'element', tagName, properties: { className }, children: [text(value)] }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
