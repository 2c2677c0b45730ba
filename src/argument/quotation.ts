import type { BlockContent, Blockquote } from 'mdast'
import { mergeAttributes } from '../outline/attributes.js'
import { attributesOf, placeOf } from '../outline/nodes.js'
import { attributionOf } from './attribution.js'
import type { Context } from './content.js'
import { planOf } from './plan.js'
import type { Quotation } from './types.js'

/**
 * A blockquote as somebody's words, when it says whose. Its attributes stand at the end of its attribution.
 *
 * @param notes gets what the speaker says after it
 */
export function quotationOf(
  block: Blockquote,
  notes: readonly BlockContent[],
  context: Context,
): Quotation | undefined {
  const quoted = attributionOf(block)
  if (!quoted) return undefined
  const last = block.children.at(-1)
  const attributes = mergeAttributes(attributesOf(block), attributesOf(last))
  return {
    type: 'quotation',
    id: context.ids.item(attributes.id, context.parent, 'quotation'),
    plan: planOf(attributes, placeOf(last), context.file),
    notes,
    place: placeOf(block),
    paragraphs: quoted.paragraphs.map(paragraph => paragraph.children),
    attribution: quoted.attribution,
  }
}
