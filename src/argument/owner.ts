import type { BlockContent } from 'mdast'
import type { Block } from './argument.js'

/** What may have been written in the list item of a line or set piece, but is held by the claim around that. */
export interface WithOwner {
  /** The id of that line or set piece: what becomes of the owner becomes of this too. */
  readonly owner?: string
}

/** A part with its owner; the innermost is the one that counts. */
export function withOwner<Part extends WithOwner>(part: Part, owner: string): Part {
  return part.owner === undefined ? { ...part, owner } : part
}

/** Blocks that stood inside something whose body they are not. */
export function blocksWithOwner(blocks: readonly Block[], owner: string): readonly Block[] {
  return blocks.map(block =>
    block.type === 'lines'
      ? { ...block, lines: block.lines.map(line => withOwner(line, owner)) }
      : withOwner(block, owner),
  )
}

/** Notes that stood inside a line, for the heading that they are said under. */
export function notesWithOwner(notes: readonly BlockContent[], owner: string): readonly BlockContent[] {
  return notes.map(note =>
    note.data?.owner === undefined ? { ...note, data: { ...note.data, owner } } : note,
  )
}
