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

/**
 * Warns of a `---` that was meant to end a slide and made a heading of the text above it. A line that reads like a heading
 * is one where the file has no `#` and no `---` between its slides, or where its title is underlined too. Settings of slides, as other
 * tools have them between two `---`, are said once.
 */
export function setextTraps(): Transformer<Root> {
  return (tree, file) => warnOfSetextTraps(tree.children, String(file), file)
}

function warnOfSetextTraps(nodes: readonly RootContent[], source: string, file: VFile): void {
  const typed = (node: RootContent) => source.slice(node.position?.start.offset, node.position?.end.offset)
  const underlined = nodes.filter(node => node.type === 'heading' && !typed(node).startsWith('#'))
  const traps = underlined.filter(
    (node): node is Heading =>
      node.type === 'heading' && node.depth === 2 && /\n[ \t]*---[ \t]*$/.test(typed(node)),
  )
  if (traps.length === 0) return
  const isUnderliner = underlined.some(node => !traps.some(trap => trap === node))
  const isMarked = nodes.some(
    node => node.type === 'thematicBreak' || (node.type === 'heading' && typed(node).startsWith('#')),
  )
  let hasSettings = false
  for (const node of traps) {
    const text = textOf(node)
    const place = placeOf(node)
    if (isSettings(text)) {
      if (!hasSettings)
        report(file, 'setext-trap', `Settings of a slide become a heading: \`${shortened(text)}\``, {
          place,
          note: 'They are those of another tool, and slides have none here: take them out wherever they stand.',
        })
      hasSettings = true
    } else if (!readsLikeHeading(text) || (isMarked && !isUnderliner)) {
      report(file, 'setext-trap', `\`---\` directly under text makes it a heading: \`${shortened(text)}\``, {
        place,
        note: 'Put a blank line before `---` to end the slide there.',
      })
    }
  }
}

/** Lines `name: value`, with what is indented below one. */
function isSettings(text: string): boolean {
  return text.split('\n').every(line => /^(?:\p{Ll}[\w-]*:(?:\s|$)|\s)/u.test(line))
}

/** One line of few words, and no sentence's end. */
function readsLikeHeading(text: string): boolean {
  return text.length <= 60 && !/\n|[.:;,…。]$/u.test(text)
}

function shortened(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
