import type { Paragraph } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { placeOf } from '../outline/nodes.js'
import type { Block, Figure, Inline } from './types.js'

/** A paragraph parted into its pictures and the rest of it, if there is any. */
export function figuresOf(block: Paragraph): {
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
export function attach(text: Inline, body: Block[]): boolean {
  const index = body.findLastIndex(block => block.type !== 'lines' || block.lines.length > 0)
  const last = body[index]
  if (last?.type === 'figure') body[index] = { ...last, credit: joined(last.credit, text) }
  else if (last?.type === 'shown' && (last.node.type === 'table' || last.node.type === 'code'))
    body[index] = { ...last, source: joined(last.source, text) }
  else return false
  return true
}

function joined(first: Inline | undefined, second: Inline): Inline {
  return first ? [...first, { type: 'text', value: ' · ' }, ...second] : second
}

function isEmpty(block: Paragraph): boolean {
  if (textOf(block).trim() !== '') return false
  return !block.children.some(child => child.type === 'citation' || child.type === 'html')
}
