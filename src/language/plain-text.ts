import type { Nodes } from 'mdast'

/**
 * What each node says: nothing, where it is neither read out nor part of a title; a space; its words; or words that those
 * after it do not go on.
 */
const says = {
  citation: 'nothing',
  footnote: 'nothing',
  html: 'nothing',
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
  notes: 'words',
  span: 'words',
  strong: 'words',
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
    case 'words':
      return wordsOf(node)
    case 'words apart':
      return `${wordsOf(node)} `
  }
}

function wordsOf(node: Nodes): string {
  if ('alt' in node) return node.alt ?? ''
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
