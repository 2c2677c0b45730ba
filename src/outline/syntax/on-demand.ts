import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Data, Processor } from 'unified'
import { knownLabels } from './definitions.js'
import { mayBeginNotes } from './notes.js'
import { type Syntax, type SyntaxName, syntaxes } from './syntax.js'

/** Whether a syntax may find something in a text: where not, it would still cost a fifth of the parser's time. */
const occurs: Readonly<Record<SyntaxName, (text: string) => boolean>> = {
  frontMatter: text => text.startsWith('---'),
  // A table of one column needs no pipe: `-:` under its head makes it one.
  table: text => text.includes('|') || /(?:^|[\s>])(?::-+:?|-+:)[ \t]*$/m.test(text),
  // Alone it strikes nothing through, but lets stress begin or end beside it.
  strikethrough: text => text.includes('~'),
  footnote: text => text.includes('[^'),
  taskListItem: text => /\[[\sx]\]/i.test(text),
  address: holdsAddress,
  mathematics: text => text.includes('$'),
  scripts: text => text.includes('~') || text.includes('^'),
  highlight: text => text.includes('=='),
  unspacedStress: text => mayBeUnspaced.test(text) && /[*_]/.test(text),
  blockDirective: text => text.includes(':::'),
  html: text => text.includes('<'),
  picture: text => text.includes('!['),
  notes: mayBeginNotes,
}
// Emoji and half-width signs too, which its library looks at.
const mayBeUnspaced = /[\u0e00-\u1fff\u20a9\u2300-\u{10ffff}]/u
const names = Object.keys(syntaxes) as readonly SyntaxName[]

/**
 * Parses a text with the syntaxes that can occur in it alone: the tree is the same, in less time. Stands after all of them,
 * and steps aside where plugins after it extend the syntax.
 */
export function onDemand(this: Processor): void {
  const { parser } = this
  const isOwn = ownSyntax(this.data())
  this.parser = (text, file) => (isOwn() ? parseText(text) : (parser?.(text, file) as Root))
}

/** Tells whether what extends a processor's syntax is still what does so now. */
export function ownSyntax(data: Data): () => boolean {
  const own = syntaxOf(data)
  return () => {
    const now = syntaxOf(data)
    return own.length === now.length && own.every((one, index) => one === now[index])
  }
}

function syntaxOf({ micromarkExtensions = [], fromMarkdownExtensions = [] }: Data): readonly unknown[] {
  return [...micromarkExtensions, ...fromMarkdownExtensions]
}

/**
 * Markdown → mdast, with the syntaxes that can occur in `text`.
 *
 * @param labels of definitions elsewhere, as `labelsDefined` gives them
 */
export function parseText(text: string, labels: readonly string[] = []): Root {
  const needed = names.filter(name => occurs[name](text)).map((name): Syntax => syntaxes[name])
  const extensions = needed.map(syntax => syntax.micromark(text))
  return fromMarkdown(text, {
    extensions: labels.length > 0 ? [...extensions, knownLabels(labels)] : extensions,
    mdastExtensions: needed.map(syntax => syntax.mdast()),
  })
}

// An address that is a link's destination already is not looked for; what is more than a plain label, on one line and in one
// cell, may be no link.
const destination = /(?<!\\)\[[^[\]\\`<|\n]*\]\(<?https?:\/\/[^\s()<>]*>?(?:\s+"[^"\n]*")?\)/gi

function holdsAddress(text: string): boolean {
  const rest = /https?:\/\//i.test(text) ? text.replace(destination, ')') : text
  return /@|www\.|https?:\/\//i.test(rest)
}
