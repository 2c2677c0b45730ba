import type { BlockContent, Paragraph, RootContent } from 'mdast'

/** Where a node stands, for one that is made of it. */
export function positionOf(node: RootContent): Pick<RootContent, 'position'> {
  return node.position ? { position: node.position } : {}
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
