import type { Nodes, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { didYouMean } from '../diagnostics/suggest.js'
import { placeOf } from '../outline/nodes.js'
import { nodesIn } from '../outline/walk.js'
import type { Source } from './argument.js'

/** The keys that are cited anywhere below `tree`. */
export function citedKeys(tree: Nodes): ReadonlySet<string> {
  return new Set(
    nodesIn(tree).flatMap(node => (node.type === 'citation' ? node.items.map(({ key }) => key) : [])),
  )
}

/** The keys that are cited in quotations. */
export function quotedKeys(tree: Root): ReadonlySet<string> {
  return new Set(nodesIn(tree).flatMap(node => (node.type === 'blockquote' ? [...citedKeys(node)] : [])))
}

/** The works that `tree` cites, in the order of their first citation; keys that `sources` lacks are reported. */
export function citedSources(
  tree: Root,
  sources: ReadonlyMap<string, Source>,
  file: VFile,
): readonly Source[] {
  const cited = new Map<string, Source>()
  for (const node of nodesIn(tree)) {
    if (node.type !== 'citation') continue
    for (const { key } of node.items) {
      const source = sources.get(key)
      if (source) cited.set(key, source)
      else {
        report(file, 'source-unknown', `Cannot find the source \`@${key}\``, {
          place: placeOf(node),
          note: sources.size > 0 ? didYouMean(key, [...sources.keys()]) : 'The bibliography holds no works.',
        })
      }
    }
  }
  return [...cited.values()]
}

/** Without a bibliography `[@name]` is no citation but text. */
export function citationsToText(tree: Root): void {
  const textOf = (node: RootContent): RootContent =>
    node.type === 'citation'
      ? { type: 'text', value: node.value, ...(node.position ? { position: node.position } : {}) }
      : node
  for (const node of nodesIn(tree)) if ('children' in node) node.children = node.children.map(textOf) as never
}
