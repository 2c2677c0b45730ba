import type { BlockContent } from 'mdast'
import type { VFile } from 'vfile'
import type { FrontMatter } from '../outline/front-matter.js'
import type { Block, Claim, SetPiece, Thesis, Visual } from './argument.js'
import type { Ids } from './ids.js'
import { withOwner } from './owner.js'

/** What the blocks under one heading come to. */
export interface Content {
  readonly body: Block[]
  readonly pieces: SetPiece[]
  readonly notes: BlockContent[]
  readonly headlines: Claim['headlines'][number][]
  thesis?: Thesis
  /** Where what is spoken goes at this point: to the heading, or to the quotation or thesis that it stands after. */
  saying: BlockContent[]
}

/** What reading a block needs to know. */
export interface Context {
  readonly ids: Ids
  readonly matter: FrontMatter
  readonly file: VFile
  /** The id of the heading that the blocks stand under. */
  readonly parent: string
  readonly visual?: Visual | undefined
  /** Whether the talk has its thesis already: a second one is a line like any other. */
  readonly hasThesis: boolean
}

/** A heading with nothing under it yet. */
export function emptyContent(): Content {
  const notes: BlockContent[] = []
  return { body: [], pieces: [], notes, headlines: [], saying: notes }
}

/** Adds what stood inside a line or set piece to what stands under its heading; its body and notes have other owners. */
export function lift(inside: Content, owner: string, to: Content): void {
  to.pieces.push(...inside.pieces.map(piece => withOwner(piece, owner)))
  to.headlines.push(...inside.headlines.map(headline => withOwner(headline, owner)))
  if (inside.thesis) to.thesis = withOwner(inside.thesis, owner)
}
