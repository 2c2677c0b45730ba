import type { Paragraph, Root, RootContent } from 'mdast'
import type { Math as Formula } from 'mdast-util-math'
import type { Processor, Transformer } from 'unified'
import { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { nodesIn } from './walk.js'

const closed = /^(\${2,})[ \t]*\n(?:[\s\S]*\n)?[ \t>]*\1\$*[ \t]*$/

/**
 * Reads `$$` on a line of its own as text where no other line of dollars closes it: what comes after it, up to the end of
 * the talk, would else be one formula. Stands before all that looks into a tree.
 */
export function openFormulas(this: Processor): Transformer<Root> {
  return (tree, file) => {
    const source = String(file)
    if (!source.includes('$$')) return
    const parse = (text: string) => this.parse(new VFile(text)) as Root
    const isOpen = (node: RootContent): node is Formula =>
      node.type === 'math' &&
      !closed.test(source.slice(node.position?.start.offset, node.position?.end.offset))
    for (let last = tree.children.at(-1); last && isOpen(last); last = tree.children.at(-1)) {
      warn(last, file)
      tree.children.splice(-1, 1, dollarsOf(last, source), ...parse(after(last, source)).children)
    }
    for (const node of nodesIn(tree)) {
      if (!('children' in node)) continue
      node.children = (node.children as RootContent[]).map(child => {
        if (!isOpen(child)) return child
        if (child.value !== '') warn(child, file)
        return dollarsOf(child, source, child.value)
      }) as never
    }
  }
}

/** What stands below the line of dollars, with so much space before it that it stays where it is. */
function after({ position }: Formula, source: string): string {
  const end = source.indexOf('\n', position?.start.offset)
  return end < 0 ? '' : source.slice(0, end).replace(/[^\n]/g, ' ') + source.slice(end)
}

function dollarsOf({ position }: Formula, source: string, words = ''): Paragraph {
  const dollars = /^\$*/.exec(source.slice(position?.start.offset))?.[0] ?? ''
  const place = position ? { position } : {}
  return {
    type: 'paragraph',
    ...place,
    children: [{ type: 'text', value: `${dollars} ${words}`.trimEnd(), ...place }],
  }
}

function warn({ position }: Formula, file: VFile): void {
  report(
    file,
    'formula-of-words',
    'Dollars that nothing closes: they and what comes after them are shown as typed',
    {
      place: position?.start,
      note: 'For a formula, put `$$` on a line of its own below it.',
      severity: 'warning',
    },
  )
}
