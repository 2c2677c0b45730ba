import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Label } from '../outline/nodes.js'
import { isLineRole, isPieceRole } from './roles.js'

/**
 * A label that stands alone above a list is that of each item which has none: `Examples:`. Above anything else it is
 * text, as there is nothing that it could be the label of.
 */
export function underLabels(blocks: readonly RootContent[]): readonly RootContent[] {
  if (!blocks.some(bareLabel)) return blocks
  return blocks.flatMap((block, index): RootContent[] => {
    const label = bareLabel(block)
    if (label) return blocks[index + 1]?.type === 'list' && holds(label) ? [] : [asText(block, label)]
    const above = bareLabel(blocks[index - 1])
    return [block.type === 'list' && above && holds(above) ? labelled(block, above) : block]
  })
}

function bareLabel(block: RootContent | undefined): Label | undefined {
  return block?.type === 'paragraph' && block.children.length === 0 ? block.data?.label : undefined
}

/** Whether the items of a list can have a label. */
function holds({ role }: Label): boolean {
  return isLineRole(role) || (isPieceRole(role) && role !== 'recall')
}

function asText({ position }: RootContent, { word }: Label): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: `${word}:` }],
    ...(position ? { position } : {}),
  }
}

function labelled(list: List, label: Label): List {
  return { ...list, children: list.children.map(item => withLabel(item, label)) }
}

function withLabel(item: ListItem, label: Label): ListItem {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph' || first.data?.label) return item
  return { ...item, children: [{ ...first, data: { ...first.data, label } }, ...rest] }
}
