import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { knownLabels } from '../syntax/definitions.js'
import { type SyntaxName, syntaxes } from '../syntax/syntax.js'

/** Whether a syntax may find something in a text: where not, it would still cost a fifth of the parser's time. */
const occurs: Readonly<Record<SyntaxName, (text: string) => boolean>> = {
  frontMatter: text => text.startsWith('---'),
  // A table of one column needs no pipe: `-:` under its head makes it one.
  table: text => text.includes('|') || /(?:^|[\s>])(?::-+:?|-+:)[ \t]*$/m.test(text),
  strikethrough: text => text.includes('~~'),
  footnote: text => text.includes('[^'),
  taskListItem: text => /\[[\sx]\]/i.test(text),
  address: holdsAddress,
  mathematics: text => text.includes('$'),
  blockDirective: text => text.includes(':::'),
}
const names = Object.keys(syntaxes) as readonly SyntaxName[]

/**
 * Markdown → mdast.
 *
 * @param labels of definitions elsewhere, as `labelsDefined` gives them
 */
export type ParseText = (text: string, labels?: readonly string[]) => Root

/** Makes a parser that takes up a syntax only for texts in which it can occur. */
export function onDemandParser(): ParseText {
  const known = new Map<string, Options>()
  return (text, labels = []) => {
    const needed = names.filter(name => occurs[name](text))
    const key = needed.join()
    const options = known.get(key) ?? optionsFor(needed)
    known.set(key, options)
    if (labels.length === 0) return fromMarkdown(text, options)
    return fromMarkdown(text, {
      ...options,
      extensions: [...(options.extensions ?? []), knownLabels(labels)],
    })
  }
}

function optionsFor(needed: readonly SyntaxName[]): Options {
  return {
    extensions: needed.map(name => syntaxes[name].micromark()),
    mdastExtensions: needed.map(name => syntaxes[name].mdast()),
  }
}

// An address that is a link's destination already is not looked for; what is more than a plain label may be no link.
const destination = /(?<!\\)\[[^[\]\\`<]*\]\(<?https?:\/\/[^\s()<>]*>?(?:\s+"[^"\n]*")?\)/gi

function holdsAddress(text: string): boolean {
  const rest = /https?:\/\//i.test(text) ? text.replace(destination, ')') : text
  return /@|www\.|https?:\/\//i.test(rest)
}
