import type { Paragraph } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { placeOf } from '../outline/nodes.js'
import { restricted } from '../outline/restrict.js'
import type { Block, Figure, Inline, Shown } from './argument.js'
import { ownPlan } from './plan.js'
import { textOf } from './text-of.js'

/** A paragraph parted into its pictures and the rest of it, if there is any. */
export function figuresOf(
  block: Paragraph,
  file: VFile,
): {
  readonly figures: readonly Figure[]
  readonly rest?: Paragraph
} {
  const images = block.children.filter(child => child.type === 'image')
  const figures = images.map((image): Figure => {
    const caption: Inline | undefined = image.title ? [{ type: 'text', value: image.title }] : undefined
    return {
      type: 'figure',
      url: image.url,
      alt: image.alt ?? '',
      place: placeOf(image),
      ...ownPlan(restricted(image.data?.attributes, block.data?.attributes), placeOf(image), file),
      ...(caption ? { caption } : {}),
    }
  })
  const rest = { ...block, children: block.children.filter(child => child.type !== 'image') }
  return isEmpty(rest) ? { figures } : { figures, rest: images.length > 0 ? rest : block }
}

/** A picture, table or listing with a `Source:` or `Credit:` line that stands after it; nothing for any other block. */
export function withSource(before: Block | undefined, line: Paragraph): Figure | Shown | undefined {
  if (before?.type === 'figure') return { ...before, credit: joined(before.credit, line) }
  if (before?.type === 'shown' && (before.node.type === 'table' || before.node.type === 'code'))
    return { ...before, source: joined(before.source, line) }
  return undefined
}

function joined(first: Inline | undefined, block: Paragraph): Inline {
  if (!first) return textOf(block)
  return [...first, ...textOf({ ...block, children: [{ type: 'text', value: ' · ' }, ...block.children] })]
}

function isEmpty(block: Paragraph): boolean {
  if (wordsOf(block).trim() !== '') return false
  return !block.children.some(child => child.type === 'citation' || child.type === 'html')
}
