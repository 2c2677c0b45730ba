import type { Nodes } from 'mdast'
import type { Line, Section, SetPiece } from '../../argument/argument.js'
import { standings } from '../../argument/roles.js'
import type { Place } from '../../diagnostics/report.js'
import { plainText } from '../../language/plain-text.js'
import { claimsOf, linesIn, pieceNodes } from '../argument-parts.js'
import { nodesIn, nodesOf } from '../nodes.js'

/** A line or piece that shows something to be true, and what it rests on. */
export interface Evidence {
  readonly type: Line['role'] | SetPiece['type']
  readonly place: Place | undefined
  /** The label as typed; a piece has none. */
  readonly word?: string | undefined
  /** Works cited (`@key`), addresses, footnotes and `Source:` lines, each once. */
  readonly sources: readonly string[]
}

/** The evidence, numbers and quotations of sections, in order. */
export function evidenceOf(sections: readonly Section[]): readonly Evidence[] {
  return claimsOf(sections).flatMap(({ body, pieces }) => [
    ...linesIn(body)
      .filter(({ role }) => standings[role].sourced)
      .map(({ role, word, text, below, place }): Evidence => {
        const named = linesIn(below).filter(({ misplaced }) => misplaced === 'source')
        const sources = sourcesIn([...nodesIn(text), ...nodesOf(below)])
        return { type: role, place, word, sources: [...sources, ...named.map(line => plainText(line.text))] }
      }),
    ...pieces.flatMap((piece): Evidence[] =>
      piece.type !== 'recall' && standings[piece.type].sourced
        ? [{ type: piece.type, place: piece.place, sources: sourcesIn(pieceNodes(piece)) }]
        : [],
    ),
  ])
}

function sourcesIn(nodes: readonly Nodes[]): readonly string[] {
  const sources = nodes.flatMap(node => {
    if (node.type === 'citation') return node.items.map(({ key }) => `@${key}`)
    if (node.type === 'footnote') return [`[^${node.label}]`]
    return node.type === 'link' && !node.url.startsWith('#') ? [node.url] : []
  })
  return [...new Set(sources)]
}
