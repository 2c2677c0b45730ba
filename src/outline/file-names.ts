import type { Emphasis, Parents, PhrasingContent, Root, Strong } from 'mdast'
import type { Transformer } from 'unified'
import { nodesIn } from './walk.js'

const mayHold = /[_*][./\\]|[./\\][_*]/

/**
 * Keeps names of files as they were typed, where Markdown takes their underscores and asterisks for stress: `__init__.py`,
 * `src/__tests__/a.ts`, `*.md/*.txt`.
 */
export function fileNames(): Transformer<Root> {
  return (tree, file) => {
    const source = String(file)
    if (!mayHold.test(source)) return
    for (const node of nodesIn(tree))
      if ('children' in node && node.children.some(isStress)) node.children = asTyped(node, source) as never
  }
}

function isStress(node: { readonly type: string }): node is Emphasis | Strong {
  return node.type === 'emphasis' || node.type === 'strong'
}

/** A node's children, those that are no stress as what they hold between their marks. */
function asTyped(parent: Parents, source: string): readonly PhrasingContent[] {
  return (parent.children as PhrasingContent[]).flatMap((child): PhrasingContent[] => {
    const start = child.position?.start.offset
    const end = child.position?.end.offset
    if (!isStress(child) || start === undefined || end === undefined) return [child]
    const size = child.type === 'strong' ? 2 : 1
    const mark = source.slice(start, start + size)
    const words = source.slice(start + size, end - size)
    const before = source.slice(Math.max(0, start - 1), start)
    const after = source.slice(end, end + 2)
    if (!(mark.startsWith('_') ? isName(mark, words, before, after) : isPattern(words, before, after)))
      return [child]
    const text = { type: 'text', value: mark } as const
    return [text, ...asTyped(child, source), { ...text }]
  })
}

/** `__init__.py`, `_layout_.html`, `/__tests__/`: no stress ends before an extension, or is a folder. */
function isName(mark: string, words: string, before: string, after: string): boolean {
  if (!/^[\w-]+$/.test(words)) return false
  return /^\.[a-z]/i.test(after) || (mark === '__' && /[/\\]/.test(before + after.slice(0, 1)))
}

/** What stands between the asterisks of `*.md/*.txt`, or of two patterns with folders. */
function isPattern(words: string, before: string, after: string): boolean {
  return /^(?:\.[a-z]|[/\\])/i.test(words) && (/[/\\.]/.test(before) || /^(?:[/\\]|\.[a-z])/i.test(after))
}
