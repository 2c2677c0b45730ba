import type { Heading, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { placeOf } from './nodes.js'

/**
 * Makes heading depths mean one thing: 1 the talk, 2 section or claim, 3 claim, 4 sub-claim. Several `#` in a file (decks
 * written for other tools) move every heading one level down; so does one in an included file, which is no talk.
 *
 * @param included whether the tree is that of an included file
 */
export function levels({ included }: { readonly included: boolean }): Transformer<Root> {
  return tree => normaliseLevels(tree, included)
}

function normaliseLevels(tree: Root, included: boolean): void {
  const headings = tree.children.filter(node => node.type === 'heading')
  const titles = headings.filter(heading => heading.depth === 1)
  if (titles.length > (included ? 0 : 1))
    for (const heading of headings) heading.depth = Math.min(6, heading.depth + 1) as Heading['depth']
}

/** Warns of a `---` that was meant to end a slide and made a heading of the text above it. */
export function setextTraps(): Transformer<Root> {
  return (tree, file) => warnOfSetextTraps(tree.children, String(file), file)
}

function warnOfSetextTraps(nodes: readonly RootContent[], source: string, file: VFile): void {
  for (const node of nodes) {
    if (node.type !== 'heading' || node.depth !== 2) continue
    const { start, end } = node.position ?? {}
    const typed = source.slice(start?.offset, end?.offset)
    if (typed.startsWith('#') || !/\n[ \t]*---[ \t]*$/.test(typed)) continue
    const text = textOf(node)
    report(
      file,
      'setext-trap',
      `Unexpected heading \`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\`: \`---\` directly under text makes it one`,
      {
        place: placeOf(node),
        note: 'Put a blank line before `---` to end the slide there.',
      },
    )
  }
}
