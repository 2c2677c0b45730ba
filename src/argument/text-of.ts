import type { Paragraph } from 'mdast'
import { attributesOf } from '../outline/nodes.js'
import { restrictionsOf } from '../outline/restrict.js'
import type { Inline } from './argument.js'

/** A paragraph's text, for a place that has no attributes: what says whom it is for goes with the words. */
export function textOf({ children, data }: Paragraph): Inline {
  const whom = restrictionsOf(attributesOf({ data }))
  return whom ? [{ type: 'span', attributes: whom, children }] : children
}
