import type { Nodes, Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { math } from 'micromark-extension-math'
import type { Extension } from 'micromark-util-types'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** An extension of CommonMark. */
interface Syntax {
  /** False for a text in which the extension can find nothing: it would still cost a fifth of the parser's time. */
  occurs(text: string): boolean
  micromark(): Extension
  mdast(): FromMarkdown
}

/** What Rostrum reads beside CommonMark: GFM, mathematics, block directives, a front matter. */
const syntaxes: readonly Syntax[] = [
  {
    occurs: text => text.startsWith('---'),
    micromark: () => frontmatter('yaml'),
    mdast: () => frontmatterFromMarkdown('yaml'),
  },
  { occurs: text => text.includes('|'), micromark: gfmTable, mdast: gfmTableFromMarkdown },
  {
    occurs: text => text.includes('~~'),
    // Or `~1979~`, which is about 1979 in a timeline, would be struck through.
    micromark: () => gfmStrikethrough({ singleTilde: false }),
    mdast: gfmStrikethroughFromMarkdown,
  },
  { occurs: text => text.includes('[^'), micromark: gfmFootnote, mdast: gfmFootnoteFromMarkdown },
  { occurs: text => /\[[\sx]\]/i.test(text), micromark: gfmTaskListItem, mdast: gfmTaskListItemFromMarkdown },
  { occurs: holdsAddress, micromark: gfmAutolinkLiteral, mdast: literalLinks },
  { occurs: text => text.includes('$'), micromark: math, mdast: mathFromMarkdown },
  { occurs: text => text.includes(':::'), micromark: blockDirectives, mdast: directiveFromMarkdown },
]

/** Markdown → mdast. */
export type Parser = (text: string) => Root

/** Makes a parser that takes up an extension only for texts in which it can occur. */
export function createParser(): Parser {
  const processors = new Map<string, { parse(text: string): Root }>()
  return text => {
    const needed = syntaxes.filter(syntax => syntax.occurs(text))
    const key = needed.map(syntax => syntaxes.indexOf(syntax)).join()
    const known = processors.get(key)
    if (known) return known.parse(text)
    const processor = unified()
      .use(remarkParse)
      .data({
        micromarkExtensions: needed.map(syntax => syntax.micromark()),
        fromMarkdownExtensions: needed.map(syntax => syntax.mdast()),
      })
      .freeze()
    processors.set(key, processor)
    return processor.parse(text)
  }
}

/** Only `:::name` blocks. Text directives would eat `10:30`, leaf directives `::right::`. */
function blockDirectives(): Extension {
  const flow = directive().flow?.[58]
  const container = Array.isArray(flow) ? flow[0] : flow
  return { flow: container ? { 58: container } : {} }
}

// An address that is a link's destination already is not looked for.
const destination = /\]\(<?https?:\/\/[^\s()<>]*>?(?:\s+"[^"\n]*")?\)/gi

function holdsAddress(text: string): boolean {
  const rest = /https?:\/\//i.test(text) ? text.replace(destination, ')') : text
  return /@|www\.|https?:\/\//i.test(rest)
}

/** GFM's second search, over the finished tree; it recurses, which very deep trees would not survive. */
function literalLinks(): FromMarkdown {
  const { transforms, ...rest } = gfmAutolinkLiteralFromMarkdown()
  const guarded = (tree: Root) => {
    if (depthOf(tree) <= deepest) for (const transform of transforms ?? []) transform(tree)
  }
  return { ...rest, transforms: [guarded] }
}

/** mdast's tools recurse; what is nested deeper than this is nobody's meaning. */
export const deepest = 200

/** How many levels of nodes there are below and with `node`. */
export function depthOf(node: Nodes): number {
  let depth = 0
  for (let level: Nodes[] = [node]; level.length > 0; depth++) {
    const below: Nodes[] = []
    for (const parent of level)
      if ('children' in parent) for (const child of parent.children) below.push(child)
    level = below
  }
  return depth
}
