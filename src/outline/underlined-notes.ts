import type { Heading, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Transformer } from 'unified'
import { rangeOf } from './places.js'
import { beginsNotes, mayBeginNotes } from './syntax/notes.js'
import { blocksIn } from './walk.js'

/** What begins speaker notes is no headline, whatever stands under it: `---` ends the notes there, and `===` is text. */
export function underlinedNotes(): Transformer<Root> {
  return (tree, file) => {
    const source = String(file)
    if (!/^[ \t>]*(?:-+|=+)[ \t]*$/m.test(source) || !mayBeginNotes(`\n${source}`)) return
    for (const node of blocksIn(tree)) {
      if (!('children' in node)) continue
      node.children = (node.children as RootContent[]).flatMap(child =>
        child.type === 'heading' && beginsNotes(textOf(child)) ? apart(child, source) : [child],
      ) as never
    }
  }
}

/** The notes and the rule under them; a heading with `#` is one. */
function apart(heading: Heading, source: string): RootContent[] {
  const { children, position } = heading
  const [start, end] = rangeOf(heading)
  const typed = source.slice(start, end)
  const under = /\n[ \t>]*(-+|=+)[ \t]*$/.exec(typed)
  if (typed.startsWith('#') || !under?.[1] || !position) return [heading]
  if (under[1].startsWith('=')) children.push({ type: 'text', value: `\n${under[1]}` })
  const paragraph: RootContent = { type: 'paragraph', children, position }
  if (under[1].startsWith('=')) return [paragraph]
  const at = { line: position.end.line, column: 1, offset: start + under.index + 1 }
  return [paragraph, { type: 'thematicBreak', position: { start: at, end: position.end } }]
}
