import type { Paragraph } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { placeOf } from '../outline/nodes.js'
import { restricted } from '../outline/restrict.js'
import type { Block, Figure, Inline } from './argument.js'
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

/**
 * Gives a `Source:` or `Credit:` line to the picture, table or listing before it.
 *
 * @returns whether there was one
 */
export function attach(block: Paragraph, body: Block[]): boolean {
  const index = body.findLastIndex(block => block.type !== 'lines' || block.lines.length > 0)
  const last = body[index]
  if (last?.type === 'figure') body[index] = { ...last, credit: joined(last.credit, block) }
  else if (last?.type === 'shown' && (last.node.type === 'table' || last.node.type === 'code'))
    body[index] = { ...last, source: joined(last.source, block) }
  else return false
  return true
}

function joined(first: Inline | undefined, block: Paragraph): Inline {
  if (!first) return textOf(block)
  return [...first, ...textOf({ ...block, children: [{ type: 'text', value: ' · ' }, ...block.children] })]
}

function isEmpty(block: Paragraph): boolean {
  if (wordsOf(block).trim() !== '') return false
  return !block.children.some(child => child.type === 'citation' || child.type === 'html')
}
