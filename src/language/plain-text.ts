import type { Nodes } from 'mdast'
import { lowered, raised } from './scripts.js'

/**
 * What each node says: nothing, where it is neither read out nor part of a title; a space, or one where its tags begin a line
 * or a cell; its words, on the line, above or below it; or words that those after it do not go on.
 */
const says = {
  citation: 'nothing',
  footnote: 'nothing',
  html: 'tags',
  code: 'nothing',
  math: 'nothing',
  break: 'a space',
  paragraph: 'words apart',
  heading: 'words apart',
  tableCell: 'words apart',
  root: 'words',
  blockquote: 'words',
  containerDirective: 'words',
  definition: 'words',
  delete: 'words',
  element: 'words',
  emphasis: 'words',
  footnoteDefinition: 'words',
  footnoteReference: 'words',
  image: 'words',
  imageReference: 'words',
  inlineCode: 'words',
  inlineMath: 'words',
  leafDirective: 'words',
  link: 'words',
  linkReference: 'words',
  list: 'words',
  listItem: 'words',
  mark: 'words',
  notes: 'words',
  span: 'words',
  strong: 'words',
  subscript: 'words below',
  superscript: 'words above',
  table: 'words',
  tableRow: 'words',
  text: 'words',
  textDirective: 'words',
  thematicBreak: 'words',
  yaml: 'words',
} as const satisfies Record<Nodes['type'], string>

/** The words of nodes without their marks, on one line; citations, footnotes, code and HTML tags are left out. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('').replace(/\s+/gu, ' ').trim()
}

/** The words of one node as `plainText` has them, but with its spaces as they are. */
export function textOf(node: Nodes): string {
  switch (says[node.type]) {
    case 'nothing':
      return ''
    case 'a space':
      return ' '
    case 'tags':
      return 'value' in node && separates(node.value) ? ' ' : ''
    case 'words':
      return wordsOf(node)
    case 'words below':
      return lowered(wordsOf(node))
    case 'words above':
      return raised(wordsOf(node))
    case 'words apart':
      return `${wordsOf(node)} `
  }
}

/** A tag of an element between which and others words stand apart. */
const separating =
  /<\/?(?:address|article|aside|blockquote|br|caption|center|d[dlt]|details|div|fig(?:ure|caption)|footer|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|summary|t(?:able|body|[dhr]|foot|head))(?=[\s/>])/i

/** Whether HTML has a tag that keeps the words before it from those after it. */
export function separates(html: string): boolean {
  return separating.test(html)
}

function wordsOf(node: Nodes): string {
  if ('alt' in node) return node.alt ?? ''
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
