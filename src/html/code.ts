import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** How the lines of a listing are shown. */
export interface LineMarks {
  /** Numbers, from 1, of the lines that stand out. */
  readonly lit?: readonly number[] | undefined
  /** The number of the first line, where lines show theirs. */
  readonly firstLine?: number | undefined
}

/** Turns a listing into HTML with one `<span class="line">` a line. */
export type Highlighter = (text: string, language: string, marks?: LineMarks) => string

/** The longest listing that is coloured, in characters; colouring is not linear in pathological cases. */
const longest = 50_000

/** Names that authors use most, for grammars; any other alias costs the reading of all grammars. */
const aliases: Readonly<Record<string, string>> = {
  js: 'javascript',
  ts: 'typescript',
  py: 'python',
  sh: 'bash',
  html: 'xml',
  yml: 'yaml',
  md: 'markdown',
}

/** Loads the highlighter; only for decks with code, as its grammars take time to load. */
export async function loadHighlighter(): Promise<Highlighter> {
  const { common, createLowlight } = await import('./grammars.js')
  const lowlight = createLowlight()
  const knows = (language: string) => {
    const name = aliases[language] ?? language
    const grammar = common[name]
    if (!lowlight.registered(language)) {
      if (grammar) lowlight.register(name, grammar)
      else if (language !== '') lowlight.register(common)
    }
    return lowlight.registered(language)
  }
  return (text, language, marks = {}) => {
    const known = text.length <= longest && knows(language)
    const tree: Root = known
      ? lowlight.highlight(language, text)
      : { type: 'root', children: [{ type: 'text', value: text }] }
    return toHtml({ type: 'root', children: intoLines(tree.children as ElementContent[], marks) })
  }
}

/** Cuts coloured code at its line ends: an element that spans lines is opened again on each of them. */
function intoLines(nodes: readonly ElementContent[], { lit, firstLine }: LineMarks): Element[] {
  return split(nodes).map((children, index) => {
    const state = lit ? [lit.includes(index + 1) ? 'on' : 'off'] : []
    // The line end stands inside its line, so that copied code keeps its lines.
    const line = span(['line', ...state], [...children, { type: 'text', value: '\n' }])
    if (firstLine !== undefined) line.properties.dataNumber = firstLine + index
    return line
  })
}

function split(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  for (const node of nodes) {
    const pieces =
      node.type === 'element' ? split(node.children).map(part => [copy(node, part)]) : textLines(node)
    pieces.forEach((piece, index) => {
      if (index > 0) lines.push([])
      lines.at(-1)?.push(...piece)
    })
  }
  return lines
}

function textLines(node: ElementContent): ElementContent[][] {
  if (node.type !== 'text') return [[]]
  return node.value.split('\n').map(value => (value ? [{ type: 'text', value }] : []))
}

function copy(node: Element, children: ElementContent[]): Element {
  return { ...node, children }
}

function span(className: string[], children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className }, children }
}
