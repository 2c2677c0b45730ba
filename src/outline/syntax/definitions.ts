import type { Root, RootContent } from 'mdast'
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import { nodesIn } from '../walk.js'

/**
 * Makes links to what is defined in a block directive links outside of it too: the parser reads the inside of a directive
 * too late for what stands around it, so a text that has such definitions is read again.
 */
export function lateDefinitions(this: Processor): void {
  const { parser } = this
  const data = this.data()
  data.micromarkExtensions ??= []
  const extensions = data.micromarkExtensions
  this.parser = (text, file) => {
    const tree = parser?.(text, file) as Root
    if (!text.includes(']:')) return tree
    const early = new Set(earlyLabels(tree.children))
    const late = labelsDefined(tree.children).filter(label => !early.has(label))
    if (late.length === 0) return tree
    extensions.push(knownLabels(late))
    try {
      return parser?.(text, file) as Root
    } finally {
      extensions.pop()
    }
  }
}

/** The labels that definitions among `nodes` define: mdast's identifiers, with a `^` before those of footnotes. */
export function labelsDefined(nodes: readonly RootContent[]): readonly string[] {
  return nodes.flatMap(nodesIn).flatMap(node => {
    if (node.type === 'definition') return [node.identifier]
    return node.type === 'footnoteDefinition' ? [`^${node.identifier}`] : []
  })
}

/** Those of them that the parser knows in time for all of the nodes. */
export function earlyLabels(nodes: readonly RootContent[]): readonly string[] {
  return labelsDefined(nodes.filter(({ type }) => type !== 'containerDirective'))
}

/** Lets the parser know labels whose definitions are not in its text, or that it comes to late. */
export function knownLabels(labels: readonly string[]): Extension {
  const [notes, links] = [true, false].map(isNote =>
    labels
      .filter(label => label.startsWith('^') === isNote)
      .map(label => label.replace(/^\^/, '').toUpperCase()),
  )
  // There is no other way in: a construct that is tried at the beginning of a line, and never found.
  const construct: Construct = {
    tokenize(this: TokenizeContext & { parser: { gfmFootnotes?: string[] } }, _effects, _ok, nok) {
      const { parser } = this
      parser.gfmFootnotes ??= []
      addMissing(parser.defined, links ?? [])
      addMissing(parser.gfmFootnotes, notes ?? [])
      return nok
    },
  }
  return { document: { null: construct } }
}

function addMissing(known: string[], labels: readonly string[]): void {
  for (const label of labels) if (!known.includes(label)) known.push(label)
}
