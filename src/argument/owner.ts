import type { BlockContent } from 'mdast'
import type { Block, WithOwner } from './argument.js'

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
