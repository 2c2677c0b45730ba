import type { BlockContent } from 'mdast'
import type { VFile } from 'vfile'
import type { FrontMatter } from '../outline/front-matter.js'
import type { Ids } from './ids.js'
import type { Block, Headline, SetPiece, Thesis, Visual } from './types.js'

/** What the blocks under one heading come to. */
export interface Content {
  readonly body: Block[]
  readonly pieces: SetPiece[]
  readonly notes: BlockContent[]
  readonly headlines: Headline[]
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
  to.pieces.push(...inside.pieces.map(piece => owned(piece, owner)))
  to.headlines.push(...inside.headlines.map(headline => owned(headline, owner)))
  if (inside.thesis) to.thesis = owned(inside.thesis, owner)
}

/** The innermost owner is the one that counts. */
function owned<Part extends { readonly owner?: string }>(part: Part, owner: string): Part {
  return part.owner === undefined ? { ...part, owner } : part
}

/** Blocks that stood inside something whose body they are not. */
export function ownedBlocks(blocks: readonly Block[], owner: string): readonly Block[] {
  return blocks.map(block =>
    block.type === 'lines'
      ? { ...block, lines: block.lines.map(line => owned(line, owner)) }
      : owned(block, owner),
  )
}

/** Notes that stood inside a line, for the heading that they are said under. */
export function ownedNotes(notes: readonly BlockContent[], owner: string): readonly BlockContent[] {
  return notes.map(note =>
    note.data?.owner === undefined ? { ...note, data: { ...note.data, owner } } : note,
  )
}
