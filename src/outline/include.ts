import { dirname, join, relative } from 'node:path/posix'
import type { Nodes, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Processor, Transformer } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { ReadText } from '../diagnostics/reading.js'
import { report } from '../diagnostics/report.js'
import type { PairsFor } from './attribute-names.js'
import { gatherNotes } from './blocks.js'
import { type Attributes, attributesOf, placeOf } from './nodes.js'
import { restrict, restrictionsOf } from './restrict.js'
import { sourceFile } from './syntax/source.js'

/** Makes the tree of a text that stands in the file `path`. */
type ToTree = (path: string, text: string) => Root

/** What the step needs from outside. */
interface Inclusion {
  /** Gives the text of a file. */
  readonly read: ReadText
  /** Reads a part: what is done to each file before it is known what it includes. */
  readonly part: Processor<Root, Root, Root>
}

/** One outline whose parts are being read. */
interface Reading {
  readonly toTree: ToTree
  readonly read: ReadText
  /** The outline's. */
  readonly file: VFile
  /** How many files were taken in so far, each as often as it was. */
  count: number
}

/** Files that each include another twice would otherwise grow beyond any time and memory. */
const most = 1000

/**
 * Puts the trees of included files in the place of `:::include{file=…}`. Their nodes' positions get the `path`; what is
 * said of the talk (its front matter) goes for them too.
 */
export function include({ read, part }: Inclusion): Transformer<Root> {
  return (tree, file) => {
    const toTree = (path: string, text: string) => {
      const source = sourceFile(path, text, { ...file.data })
      const partTree = part.runSync(part.parse(source), source)
      file.messages.push(...source.messages)
      const inPart = (source.data.unread ?? []).map(mark => ({ ...mark, place: { ...mark.place, path } }))
      file.data.unread = [...(file.data.unread ?? []), ...inPart]
      return partTree
    }
    includeParts(tree, file.path, { toTree, read, file, count: 0 })
  }
}

/**
 * @param path of the file that `tree` was made of
 * @param chain paths that led here, outermost first: a cycle is reported with all of them
 */
function includeParts(tree: Root, path: string, reading: Reading, chain: readonly string[] = [path]): void {
  const replace = (node: RootContent): RootContent[] => {
    if (node.type !== 'containerDirective') return [node]
    if (node.name === 'include') return included(node, path, reading, chain)
    // In `:::only`, among others.
    node.children = node.children.flatMap(replace) as typeof node.children
    return [node]
  }
  tree.children = tree.children.flatMap(replace)
}

function included(
  node: ContainerDirective,
  path: string,
  reading: Reading,
  chain: readonly string[],
): RootContent[] {
  if (reading.count > most) return []
  const { toTree, read, file } = reading
  const place = placeOf(node)
  const name = node.attributes?.file
  if (!name) {
    report(file, 'attribute-invalid', 'An `:::include` that names no file', {
      place,
      note: 'Name the file to include, relative to this one: `:::include{file=about-me.md}`.',
    })
    return []
  }
  const found = read(name, path)
  if ('problem' in found) {
    const { ruleId, reason, note, place: at = place } = found.problem
    report(file, ruleId, reason, { place: at, note })
    return []
  }
  if (chain.includes(found.path)) {
    const cycle = [...chain.slice(chain.indexOf(found.path)), found.path]
      .map(step => `\`${step}\``)
      .join(' → ')
    report(file, 'include-cycle', `Cannot include \`${name}\`: ${cycle} is a cycle`, {
      place,
      note: 'Take one of these includes out.',
    })
    return []
  }
  if (++reading.count > most) {
    report(file, 'include-limit', `Cannot include \`${name}\`: ${most} files are included already`, {
      place,
      note: 'Take out includes of files that include others: each brings all of theirs in again.',
    })
    return []
  }
  const tree = toTree(found.path, found.content)
  // They end with the file.
  gatherNotes(tree)
  const folder = relative(dirname(chain[0] ?? ''), dirname(found.path))
  visit(tree, (child: Nodes) => {
    if (child.position) Object.assign(child.position, { path: found.path })
    if (child.type === 'image') child.url = fromFolder(folder, child.url)
    const { background }: PairsFor<'arranges'> = child.data?.attributes?.pairs ?? {}
    if (background)
      child.data = { ...child.data, attributes: withBackground(child, fromFolder(folder, background)) }
  })
  includeParts(tree, found.path, reading, [...chain, found.path])
  const { file: _, class: classes, ...pairs } = node.attributes ?? {}
  const whom = restrictionsOf({
    classes: classes?.split(' ') ?? [],
    pairs: pairs as Record<string, string>,
  })
  if (whom) for (const child of tree.children) restrict(child, whom)
  return tree.children
}

/** An address typed in a file of `folder`, as the outline itself would have to type it. */
function fromFolder(folder: string, url: string): string {
  return folder === '' || /^(?:[a-z][a-z\d+.-]*:|[/#]|$)/i.test(url) ? url : join(folder, url)
}

function withBackground(node: Nodes, background: string): Attributes {
  const attributes = attributesOf(node)
  return { ...attributes, pairs: { ...attributes.pairs, background } }
}
