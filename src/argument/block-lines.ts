import type { Block, Line } from './argument.js'

/** The lines that stand in blocks, in order, without those nested under them. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap(linesIn)
}

function linesIn(block: Block): readonly Line[] {
  switch (block.type) {
    case 'lines':
      return block.lines
    case 'figure':
    case 'shown':
      return []
  }
}

/** Lines with those that are nested under them, in order. */
export function withNested(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap(line => [line, ...withNested(linesOf(line.below))])
}

/** The blocks right below a block: those of its lines, in order. */
export function blocksBelow(block: Block): readonly Block[] {
  switch (block.type) {
    case 'lines':
      return block.lines.flatMap(({ below }) => below)
    case 'figure':
    case 'shown':
      return []
  }
}

/**
 * Blocks with other lines in place of their own; a list that none are left of goes.
 *
 * @param change what stands in place of a line; it sees to what is nested under that
 */
export function withLines(
  blocks: readonly Block[],
  change: (line: Line) => readonly Line[],
): readonly Block[] {
  return blocks.flatMap(block => changed(block, change))
}

function changed(block: Block, change: (line: Line) => readonly Line[]): readonly Block[] {
  switch (block.type) {
    case 'lines': {
      const lines = block.lines.flatMap(change)
      return lines.length > 0 ? [{ ...block, lines }] : []
    }
    case 'figure':
    case 'shown':
      return [block]
  }
}
