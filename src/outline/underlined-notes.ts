import type { Heading, Parents, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Transformer } from 'unified'
import { rangeOf } from './places.js'
import { beginsNotes } from './syntax/notes.js'

/** What begins speaker notes is no headline, whatever stands under it: `---` ends the notes there, and `===` is text. */
export function underlinedNotes(): Transformer<Root> {
  return (tree, file) => takeApart(tree, String(file))
}

function takeApart(parent: Parents, source: string): void {
  const children = parent.children as RootContent[]
  for (const child of children) if (containers.has(child.type)) takeApart(child as Parents, source)
  if (!children.some(child => isUnderlined(child, source))) return
  parent.children = children.flatMap(child =>
    isUnderlined(child, source) && beginsNotes(textOf(child)) ? apart(child, source) : [child],
  ) as never
}

const containers: ReadonlySet<string> = new Set(['list', 'listItem', 'blockquote', 'containerDirective'])

function isUnderlined(node: RootContent, source: string): node is Heading {
  return node.type === 'heading' && source.charAt(rangeOf(node)[0]) !== '#'
}

/** The notes and the rule under them. */
function apart(heading: Heading, source: string): RootContent[] {
  const { children, position } = heading
  const [start, end] = rangeOf(heading)
  const typed = source.slice(start, end)
  const under = /\n[ \t>]*(-+|=+)[ \t]*$/.exec(typed)
  if (!under?.[1] || !position) return [heading]
  if (under[1].startsWith('=')) children.push({ type: 'text', value: `\n${under[1]}` })
  const paragraph: RootContent = { type: 'paragraph', children, position }
  if (under[1].startsWith('=')) return [paragraph]
  const at = { line: position.end.line, column: 1, offset: start + under.index + 1 }
  return [paragraph, { type: 'thematicBreak', position: { start: at, end: position.end } }]
}
