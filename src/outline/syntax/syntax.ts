import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { mathFromMarkdown } from 'mdast-util-math'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Extension } from 'micromark-util-types'
import type {} from 'remark-parse'
import type { Processor } from 'unified'
import { deepest, depthOf } from './depth.js'
import { highlight, highlightFromMarkdown } from './highlight.js'
import { knownHtml } from './html.js'
import { mathematics } from './mathematics.js'
import { notesLine } from './notes.js'
import { loosePictures, loosePicturesFromMarkdown } from './pictures.js'
import { scripts, scriptsFromMarkdown } from './scripts.js'
import { unspacedStress } from './stress.js'
import { tableIn } from './table.js'

/** An extension of CommonMark: of what its tokens are, and of the nodes that are made of them. */
export interface Syntax {
  /** @param text which it is for alone, where it is known before it is parsed */
  micromark(text?: string): Extension
  mdast(): FromMarkdown
}

/** What Rostrum reads beside CommonMark. */
export const syntaxes = {
  frontMatter: { micromark: () => frontmatter('yaml'), mdast: () => frontmatterFromMarkdown('yaml') },
  table: {
    micromark: tableIn,
    mdast: gfmTableFromMarkdown,
  },
  strikethrough: {
    // Or `~1979~`, which is about 1979 in a timeline, would be struck through.
    micromark: () => gfmStrikethroughCjkFriendly({ singleTilde: false }),
    mdast: gfmStrikethroughFromMarkdown,
  },
  footnote: { micromark: gfmFootnote, mdast: gfmFootnoteFromMarkdown },
  taskListItem: { micromark: gfmTaskListItem, mdast: gfmTaskListItemFromMarkdown },
  address: { micromark: gfmAutolinkLiteral, mdast: literalLinks },
  mathematics: { micromark: mathematics, mdast: mathFromMarkdown },
  scripts: { micromark: scripts, mdast: scriptsFromMarkdown },
  highlight: { micromark: highlight, mdast: highlightFromMarkdown },
  unspacedStress: { micromark: unspacedStress, mdast: () => ({}) },
  blockDirective: { micromark: blockDirective, mdast: directiveFromMarkdown },
  html: { micromark: knownHtml, mdast: () => ({}) },
  picture: { micromark: loosePictures, mdast: loosePicturesFromMarkdown },
  notes: { micromark: notesLine, mdast: () => ({}) },
} satisfies Record<string, Syntax>

export type SyntaxName = keyof typeof syntaxes

/** `---`, YAML, `---` at the top: a node `yaml`. */
export function frontMatterSyntax(this: Processor): void {
  add(this, 'frontMatter')
}

/** What GitHub adds: tables, `~~`, footnotes, task lists, addresses that are links by themselves. */
export function gfm(this: Processor): void {
  add(this, 'table', 'strikethrough', 'footnote', 'taskListItem', 'address')
}

/** `$x$`, and blocks between `$$`. */
export function formulas(this: Processor): void {
  add(this, 'mathematics')
}

/** `H~2~O`, `m^3^`, `==marked==`, and stress in scripts that set no spaces. */
export function typography(this: Processor): void {
  add(this, 'scripts', 'highlight', 'unspacedStress')
}

/** `:::name{…}` blocks. */
export function blockDirectives(this: Processor): void {
  add(this, 'blockDirective')
}

/** Of HTML, the elements that there are; other words in angle brackets are text. */
export function htmlSyntax(this: Processor): void {
  add(this, 'html')
}

/** Pictures whose paths CommonMark does not read. */
export function pictureSyntax(this: Processor): void {
  add(this, 'picture')
}

/** A line that begins speaker notes under another. */
export function notesSyntax(this: Processor): void {
  add(this, 'notes')
}

/** Adds syntaxes where remark-parse looks for them. */
function add(processor: Processor, ...names: readonly SyntaxName[]): void {
  const data = processor.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  for (const name of names) {
    data.micromarkExtensions.push(syntaxes[name].micromark())
    data.fromMarkdownExtensions.push(syntaxes[name].mdast())
  }
}

/** Only `:::name` blocks. Text directives would eat `10:30`, leaf directives `::right::`. */
function blockDirective(): Extension {
  const flow = directive().flow?.[58]
  const container = Array.isArray(flow) ? flow[0] : flow
  return { flow: container ? { 58: container } : {} }
}

/** GFM's second search, over the finished tree; it recurses, which very deep trees would not survive. */
function literalLinks(): FromMarkdown {
  const { transforms, ...rest } = gfmAutolinkLiteralFromMarkdown()
  const guarded = (tree: Root) => {
    if (depthOf(tree) <= deepest) for (const transform of transforms ?? []) transform(tree)
  }
  return { ...rest, transforms: [guarded] }
}
