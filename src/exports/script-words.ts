import { toString as textOf } from 'hast-util-to-string'
import type { Nodes } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Citations } from '../html/cite.js'
import { plainText, separates } from '../language/plain-text.js'
import type { OwnNode } from '../outline/nodes.js'
import type { Slide } from '../slides/deck.js'

/** What notes are made of. */
type Notes = Slide['notes']

/** Writes notes as text. */
export type WriteNotes = (notes: Notes) => string

/** How many characters a line of plain text has at most, but for a word that is longer: so many the eye takes at a glance. */
export const lineWidth = 64

/** Notes as Markdown; citations are spelled out, as nothing that reads it knows the talk's sources. */
export function markdownNotes(citations: Citations): WriteNotes {
  return writer({ bullet: '-', rule: '-', extensions: [gfmTableToMarkdown()], handlers: spelled(citations) })
}

/** Notes as text without any marks of stress, links or code, in lines of `lineWidth`. */
export function plainNotes(citations: Citations): WriteNotes {
  const words: Handle = (node, _parent, state, info) => state.containerPhrasing(node, info)
  const value: Handle = (node: { value: string }) => node.value
  const small: Handle = node => plainText([node])
  const paragraph: Handle = (node, _parent, state, info) => wrapped(state.containerPhrasing(node, info))
  const handlers = {
    ...spelled(citations),
    ...{
      emphasis: words,
      strong: words,
      delete: words,
      mark: words,
      link: words,
      heading: paragraph,
      paragraph,
    },
    ...{ inlineCode: value, math: value, inlineMath: value },
    ...{ subscript: small, superscript: small },
    // How the outline's lines were broken says nothing.
    text: ({ value }: { value: string }) => value.replace(/[ \t]*\n[ \t]*/g, ' '),
    code: ({ value }: { value: string }) => value.replace(/^/gm, '    '),
    image: ({ alt }: { alt?: string | null }) => alt ?? '',
    break: () => '\n',
    html: ({ value }: { value: string }) => withoutTags(value),
    blockquote: ((node, _parent, state, info) =>
      state.indentLines(state.containerFlow(node, info), line => (line ? `    ${line}` : ''))) as Handle,
  }
  return writer({ bullet: '-', rule: '-', extensions: [gfmTableToMarkdown()], handlers })
}

/** Tags say nothing but where a line ends, or words do; what stands between them is said. */
function withoutTags(html: string): string {
  const text = html.replace(/<[^>]*>/g, tag => (/^<br\b/i.test(tag) ? '\n' : separates(tag) ? ' ' : ''))
  return text.trim() === '' ? text : text.replace(/ {2,}/g, ' ').trim()
}

/** `text` in lines of `lineWidth` where it has spaces; its own line ends stay. */
export function wrapped(text: string): string {
  const lines = text.split('\n').flatMap(line => {
    const rows = ['']
    for (const word of line.split(' ')) {
      const row = rows.at(-1) ?? ''
      if (row && row.length + 1 + word.length > lineWidth) rows.push(word)
      else rows[rows.length - 1] = row ? `${row} ${word}` : word
    }
    return rows
  })
  return lines.join('\n')
}

function writer(options: Options): WriteNotes {
  return notes => toMarkdown({ type: 'root', children: [...notes] } as Nodes, options).trim()
}

/** What the outline's own nodes say, for Markdown that knows none of them. */
function spelled(citations: Citations): Record<OwnNode['type'] | 'link', Handle> {
  const words: Handle = (node, _parent, state, info) => state.containerPhrasing(node, info)
  const between =
    (mark: string): Handle =>
    (node, parent, state, info) =>
      mark + words(node, parent, state, info) + mark
  return {
    citation: (node, _parent, state, info) =>
      state.safe(`(${citations.entries(node).map(wordsOf).join('; ')})`, info),
    footnote: (node, parent, state, info) => ` (${words(node, parent, state, info)})`,
    span: words,
    subscript: between('~'),
    superscript: between('^'),
    mark: between('=='),
    // There are no slides here to lead to.
    link: (node, parent, state, info) =>
      (node.url.startsWith('#') ? words : defaultHandlers.link)(node, parent, state, info),
    notes: (node, _parent, state, info) => state.containerFlow(node, info),
    element: (node, _parent, state, info) => state.containerFlow(node, info),
    math: (node: { value: string }) => `$$\n${node.value}\n$$`,
    inlineMath: (node: { value: string }) => `$${node.value}$`,
  }
}

function wordsOf(entry: ReturnType<Citations['entries']>[number]): string {
  return textOf({ type: 'root', children: [...entry] })
}
