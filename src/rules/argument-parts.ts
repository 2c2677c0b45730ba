import type { Nodes } from 'mdast'
import type { Argument, Block, Claim, Line, Section, SetPiece } from '../argument/argument.js'
import { blocksBelow, linesOf, withNested } from '../argument/block-lines.js'
import { pieceBlocks } from '../argument/piece-parts.js'
import { nodesIn, nodesOf } from './nodes.js'

/** Sections that are counted: those after the end of the talk are not. */
export function talkSections(argument: Argument): readonly Section[] {
  return argument.sections.filter(section => !section.backup)
}

/** The claims of sections with those below them, in order. */
export function claimsOf(sections: readonly Section[]): readonly Claim[] {
  const withBelow = (claim: Claim): Claim[] => [claim, ...claim.claims.flatMap(withBelow)]
  return sections.flatMap(section => section.claims.flatMap(withBelow))
}

/** The pieces of claims that have a slide of their own, in order, of one type. */
export function piecesOf<Type extends SetPiece['type']>(
  sections: readonly Section[],
  type: Type,
): readonly Extract<SetPiece, { type: Type }>[] {
  const pieces = claimsOf(sections).flatMap(claim => claim.pieces)
  return pieces.filter((piece): piece is Extract<SetPiece, { type: Type }> => piece.type === type)
}

/** Blocks and those below their lines, in order. */
function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(block => [block, ...allBlocks(blocksBelow(block))])
}

/** Every block of an argument, in order. */
export function blocksOf(argument: Argument): readonly Block[] {
  const claims = claimsOf(argument.sections)
  return allBlocks([
    ...argument.intro,
    ...claims.flatMap(claim => [...claim.body, ...claim.pieces.flatMap(pieceBlocks)]),
  ])
}

/** The lines of blocks with those below them, in order. */
export function linesIn(blocks: readonly Block[]): readonly Line[] {
  return withNested(linesOf(blocks))
}

/** What a piece shows. */
export function pieceNodes(piece: SetPiece): readonly Nodes[] {
  switch (piece.type) {
    case 'quotation': {
      const { name, role = [], organisation = [], date = [], source } = piece.attribution
      return nodesIn([...piece.paragraphs.flat(), ...name, ...role, ...organisation, ...date, ...source])
    }
    case 'objection':
      return [
        ...nodesIn(piece.text),
        ...nodesOf(piece.below),
        ...piece.replies.flatMap(({ text, below }) => [...nodesIn(text), ...nodesOf(below)]),
      ]
    case 'number':
      return [...nodesIn([...piece.figure, ...piece.text]), ...nodesOf(piece.below)]
    case 'definition':
      return [...nodesIn([...piece.term, ...piece.meaning]), ...nodesOf(piece.below)]
    case 'question':
      return [...nodesIn(piece.text), ...nodesOf(piece.below)]
    case 'recall':
      return nodesIn(piece.text)
  }
}

/** Everything that an argument shows, in order. */
export function shownNodes(argument: Argument): readonly Nodes[] {
  const { title = [], intro, thesis, sections } = argument
  return [
    ...nodesIn(title),
    ...nodesOf(intro),
    ...nodesIn(thesis?.text ?? []),
    ...sections.flatMap(section => [
      ...nodesIn(section.heading ?? []),
      ...claimsOf([section]).flatMap(({ headline = [], body, pieces }) => [
        ...nodesIn(headline),
        ...nodesOf(body),
        ...pieces.flatMap(pieceNodes),
      ]),
    ]),
  ]
}
