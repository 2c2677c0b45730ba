import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { didYouMean } from '../diagnostics/suggest.js'
import { placeOf } from '../outline/nodes.js'
import { nodesIn } from '../outline/walk.js'
import type { Source } from './argument.js'
import { withChildren } from './with-children.js'

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
      if (source) {
        if (!source.unread) cited.set(key, source)
      } else {
        report(file, 'source-unknown', `Cannot find the source \`@${key}\``, {
          place: placeOf(node),
          note:
            sources.size > 0
              ? didYouMean(key, [...sources.keys()])
              : 'The bibliography holds no works, or cannot be read.',
        })
      }
    }
  }
  return [...cited.values()]
}

/** A tree whose citations are text: without a bibliography `[@name]` is nothing else. */
export function withCitationsAsText(tree: Root): Root {
  return nodesIn(tree).some(node => node.type === 'citation')
    ? withChildren(tree, tree.children.map(asText))
    : tree
}

function asText(node: Nodes): Nodes {
  if (node.type === 'citation')
    return { type: 'text', value: node.value, ...(node.position ? { position: node.position } : {}) }
  return 'children' in node ? withChildren(node, node.children.map(asText)) : node
}
