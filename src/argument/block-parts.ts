import type { BlockContent, ListItem, Paragraph, RootContent } from 'mdast'

/** Where a node stands, for one that is made of it. */
export function positionOf(node: RootContent): Pick<RootContent, 'position'> {
  return node.position ? { position: node.position } : {}
}

/** A list item's text with the box that was typed before it, if any. */
export function checked(item: ListItem, paragraph: Paragraph): Paragraph {
  if (typeof item.checked !== 'boolean') return paragraph
  const box = { type: 'text', value: item.checked ? '☑ ' : '☐ ' } as const
  return { ...paragraph, children: [box, ...paragraph.children] }
}

/** Whether a paragraph holds formulas and nothing else: it is shown then, not spoken. */
export function isMathematics(block: Paragraph): boolean {
  const inline = block.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  return inline.length > 0 && inline.every(child => child.type === 'inlineMath')
}

/** Notes that were written as such: no slide shows their first sentence for want of anything else. */
export function markedAsNote(block: BlockContent): BlockContent {
  return { ...block, data: { ...block.data, label: { role: 'note', word: '' } } }
}
