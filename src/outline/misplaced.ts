import type { Nodes, Root } from 'mdast'
import type { Transformer } from 'unified'
import { report } from '../diagnostics/report.js'
import { parseAttributes } from './attributes.js'
import { isUnescaped } from './marks.js'
import { placeOf } from './nodes.js'
import { restrictionsOf } from './restrict.js'
import { nodesIn } from './walk.js'

/** Reports attribute blocks that say whom something is for where none is read: everybody would get it. */
export function misplaced(): Transformer<Root> {
  return (tree, file) => {
    const source = String(file)
    if (restricting(source).length === 0) return
    for (const parent of nodesIn(tree))
      for (const { braces, node } of bracesIn(parent, source))
        report(
          file,
          'attribute-invalid',
          `Cannot tell what \`${braces}\` is said of: every audience would get it`,
          {
            place: placeOf(node),
            note: 'Write it at the end of a heading, of a paragraph or of a line of a list; around anything else write `:::only{…}` and `:::`.',
          },
        )
  }
}

/** Braces with what restricts, and where they stand. */
interface Braces {
  readonly braces: string
  readonly node: Nodes
}

/** Those that are still text, or stand behind a fence of code, or alone among the children of a node. */
function bracesIn(node: Nodes, source: string): readonly Braces[] {
  const here = (braces: string) => ({ braces, node })
  if (node.type === 'text')
    return restricting(node.value)
      .filter(braces => isUnescaped(node, braces, source))
      .map(here)
  if (node.type === 'code') return restricting([node.lang, node.meta].join(' ')).map(here)
  // A line of a list may be empty above what stands in it, and the end of a quotation is said of all of it.
  if (!('children' in node) || node.type === 'listItem' || node.type === 'blockquote') return []
  return node.children.flatMap(child => {
    if (child.type !== 'paragraph' || child.children.length > 0) return []
    const { classes = [], pairs = {} } = restrictionsOf(child.data?.attributes) ?? {}
    const said = [...classes.map(name => `.${name}`), ...Object.entries(pairs).map(pair => pair.join('='))]
    return said.length > 0 ? [{ braces: `{${said.join(' ')}}`, node: child }] : []
  })
}

function restricting(text: string): readonly string[] {
  if (!text.includes('{')) return []
  return [...text.matchAll(/\{([^{}]*)(?:\}|$)/g)].flatMap(([braces, inside = '']) =>
    restrictionsOf(parseAttributes(inside)) ? [braces] : [],
  )
}
