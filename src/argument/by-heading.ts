import type { Heading, Root, RootContent } from 'mdast'

/** What stands between two headings or slide ends. */
export interface HeadedBlocks {
  /** Depth 1 to 4; none after `---`. */
  readonly heading?: Heading
  /** The `##` heading above a deeper one. */
  readonly inside?: Heading | undefined
  readonly blocks: readonly RootContent[]
  /** Before the first slide of the talk's own: under the title, or above any heading. */
  readonly intro: boolean
}

/** Parts a tree at its headings and `---`. */
export function byHeading(tree: Root): readonly HeadedBlocks[] {
  const all: {
    heading?: Heading
    inside?: Heading | undefined
    blocks: RootContent[]
    intro: boolean
    depth: number
  }[] = [{ blocks: [], intro: true, depth: 0 }]
  let inside: Heading | undefined
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 4) {
      if (node.depth <= 2) inside = undefined
      all.push({ heading: node, inside, blocks: [], intro: node.depth === 1, depth: node.depth })
      if (node.depth === 2) inside = node
    } else if (node.type === 'thematicBreak')
      all.push({ blocks: [], intro: false, inside: undefined, depth: 0 })
    else all.at(-1)?.blocks.push(node)
  }
  return all.filter(part => part.heading || part.blocks.length > 0)
}
