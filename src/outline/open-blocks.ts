import type { Code, Nodes, Parents, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { isNotes } from './blocks.js'
import { placeOf } from './nodes.js'
import { blocksIn } from './walk.js'

/**
 * Tells of block directives and fences that nothing closes, which take in all that follows. Notes end before the next
 * heading, and an include at once; what says whom it is for lasts to the end: nobody gets what may not be meant for them.
 */
export function openBlocks(): Transformer<Root> {
  return (tree, file) => {
    const source = String(file)
    if (!/:{3}|`{3}|~{3}/.test(source)) return
    for (const node of blocksIn(tree)) {
      if (!('children' in node)) continue
      if (node.children.some(child => isOpen(child, source)))
        node.children = closed(node, source, file) as never
    }
  }
}

function closed(parent: Parents, source: string, file: VFile): RootContent[] {
  return (parent.children as RootContent[]).flatMap(child => {
    if (!isOpen(child, source)) return [child]
    if (child.type === 'code') warnOfFence(child, file)
    return child.type === 'containerDirective' ? divided(child, source, file) : [child]
  })
}

function divided(block: ContainerDirective, source: string, file: VFile): RootContent[] {
  const { children, attributes } = block
  const { file: _, ...limits } = attributes ?? {}
  const isLimited = Object.keys(limits).length > 0
  const isInclude = block.name === 'include'
  const heading = isLimited || !isNotes(block) ? -1 : children.findIndex(({ type }) => type === 'heading')
  const from = isInclude ? 0 : heading
  const rest = from < 0 ? [] : closed({ type: 'root', children: children.splice(from) }, source, file)
  warn(block, endOf(block, rest[0]), file)
  const held = { ...block, name: 'only', attributes: limits, children: rest } as ContainerDirective
  return [block, ...(isLimited && isInclude ? [held] : rest)]
}

/** What becomes of what stands under a block that nothing closes. */
function endOf(block: ContainerDirective, next: RootContent | undefined): string {
  if (block.name === 'include') return 'it holds nothing'
  if (next) return `the notes last until the heading on line ${next.position?.start.line}`
  return `all up to line ${lastLineOf(block)} is ${isNotes(block) ? 'notes' : 'in it'}`
}

function warn(block: ContainerDirective, end: string, file: VFile): void {
  report(file, 'near-miss-markdown', `Unexpected \`:::${block.name}\` without its end: ${end}`, {
    place: placeOf(block),
    note: 'Write `:::` on a line of its own after the last of what belongs to it.',
  })
}

function warnOfFence(code: Code, file: VFile): void {
  report(
    file,
    'near-miss-markdown',
    `A fence that nothing closes: all up to line ${lastLineOf(code)} is code`,
    {
      place: placeOf(code),
      note: 'Write the same marks, alone on a line, under the last line of the code.',
    },
  )
}

/** The last line with something on it. */
function lastLineOf(block: Code | ContainerDirective): number {
  const { start, end } = block.position ?? {}
  if (block.type !== 'code') return block.children.at(-1)?.position?.end.line ?? end?.line ?? 1
  const typed = block.value.trimEnd()
  return (start?.line ?? 1) + (typed === '' ? 0 : typed.split('\n').length)
}

/** Whether a block has an opening fence and no closing one, as the parser has read it. */
function isOpen(node: Nodes, source: string): node is Code | ContainerDirective {
  if (node.type !== 'code' && node.type !== 'containerDirective') return false
  const { start, end } = node.position ?? {}
  // What is kept as plain text begins with its words.
  if (!start || ('children' in node && node.children[0]?.position?.start.offset === start.offset))
    return false
  const typed = source.slice(start.offset, end?.offset)
  const fence = /^(?:`{3,}|~{3,}|:{3,})/.exec(typed)?.[0]
  if (!fence) return false
  // Most are closed at the line's beginning, as they were opened.
  if (start.column === 1 && typed.endsWith(`\n${fence}`)) return false
  const [, ...below] = typed.split('\n')
  const before = source.slice((start.offset ?? 0) - start.column + 1, start.offset)
  const quotes = before.split('>').length - 1
  const last = (below.at(-1) ?? '').replace(new RegExp(`^(?:[ \\t]*>){0,${quotes}}`), '').trim()
  const isFence = last.length >= fence.length && last === fence.charAt(0).repeat(last.length)
  if (!isFence || node.type !== 'code') return !isFence
  // A fence that is indented is code.
  const lines = node.value.split('\n')
  return lines.at(-1)?.trim() === last && lines.length >= below.length
}
