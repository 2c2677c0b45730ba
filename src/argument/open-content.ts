import type { BlockContent, Paragraph } from 'mdast'
import type { Block, Claim, Figure, Line, Lines, SetPiece, Shown, Thesis } from './argument.js'
import type { Content } from './content.js'
import { withSource } from './figures.js'
import { blocksWithOwner, withOwner } from './owner.js'

/** A `Content` that is still read: one call of `contentOf` makes it, adds to it, and lets nobody else see it. */
export interface OpenContent {
  readonly body: OpenBlock[]
  readonly pieces: SetPiece[]
  readonly notes: BlockContent[]
  readonly headlines: Claim['headlines'][number][]
  thesis?: Thesis
  /** Where what is spoken goes at this point: to the heading, or to the quotation or thesis that it stands after. */
  saying: BlockContent[]
}

/** A list that may get more lines. */
export interface OpenLines extends Lines {
  readonly lines: Line[]
}

type OpenBlock = OpenLines | Figure | Shown

/** A heading with nothing under it yet. */
export function emptyContent(): OpenContent {
  const notes: BlockContent[] = []
  return { body: [], pieces: [], notes, headlines: [], saying: notes }
}

/** Adds what stood inside a line or set piece to what stands under its heading; its body and notes have other owners. */
export function lift(inside: Content, owner: string, to: OpenContent): void {
  to.pieces.push(...inside.pieces.map(piece => withOwner(piece, owner)))
  to.headlines.push(...inside.headlines.map(headline => withOwner(headline, owner)))
  if (inside.thesis) to.thesis = withOwner(inside.thesis, owner)
}

/** Adds blocks that stood inside something whose body they are not. */
export function addOwned(blocks: readonly Block[], owner: string, { body }: OpenContent): void {
  for (const block of blocksWithOwner(blocks, owner))
    body.push(block.type === 'lines' ? { ...block, lines: [...block.lines] } : block)
}

/** Adds a line to the list that the body ends with, or to a new one. */
export function addLine(line: Line, { body }: OpenContent): void {
  const last = body.at(-1)
  if (last?.type === 'lines') last.lines.push(line)
  else body.push({ type: 'lines', lines: [line] })
}

/**
 * Gives a `Source:` or `Credit:` line to the picture, table or listing before it.
 *
 * @returns whether there was one
 */
export function attach(line: Paragraph, { body }: OpenContent): boolean {
  const index = body.findLastIndex(block => block.type !== 'lines' || block.lines.length > 0)
  const block = withSource(body[index], line)
  if (block) body[index] = block
  return block !== undefined
}
