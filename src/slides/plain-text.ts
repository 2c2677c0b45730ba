import type { PhrasingContent } from 'mdast'
import type { Inline } from '../argument/types.js'

/** The text of inline content without its marks, on one line; citations, footnotes and HTML tags are left out. */
export function plainText(inline: Inline): string {
  return inline.map(textOf).join('').replace(/\s+/gu, ' ').trim()
}

/** The text of one inline node as `plainText` has it, but with its spaces as they are. */
export function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'citation':
    case 'footnote':
    case 'html':
      return ''
    case 'break':
      return ' '
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    default:
      if ('children' in node) return node.children.map(textOf).join('')
      return 'value' in node ? node.value : ''
  }
}
