import { toString as textOf } from 'mdast-util-to-string'
import { countWords } from '../../language/count-words.js'
import { plainText } from '../../language/plain-text.js'
import type { Block, Inline, Line } from '../slide-parts.js'
import type { Amount } from './density.js'

/** Counts what stands in a slide's body: the words, and the lines and rows that they need at least. */
export function amountOf(blocks: readonly Block[], lang: string): Amount {
  return sum(blocks.map(block => blockAmount(block, lang)))
}

/** The words of inline content, on one line. */
export function textAmount(text: Inline, lang: string): Amount {
  return { words: countWords(plainText(text), lang), lines: 1 }
}

function blockAmount(block: Block, lang: string): Amount {
  if (block.type === 'lines') return sum(block.lines.map(line => lineAmount(line, lang)))
  if (block.type === 'figure') return block.caption ? textAmount(block.caption, lang) : nothing
  return shownAmount(block.node, lang)
}

function lineAmount(line: Line, lang: string): Amount {
  return sum([textAmount(line.text, lang), amountOf(line.below, lang)])
}

function shownAmount(node: Extract<Block, { type: 'shown' }>['node'], lang: string): Amount {
  if (node.type === 'table') {
    const words = node.children
      .flatMap(row => row.children)
      .map(cell => textAmount(cell.children, lang).words)
    return { words: words.reduce((total, count) => total + count, 0), lines: node.children.length }
  }
  if (node.type === 'code' || node.type === 'math') return { words: 0, lines: node.value.split('\n').length }
  const words = countWords(textOf(node), lang)
  return { words, lines: 'children' in node ? Math.max(1, node.children.length) : 1 }
}

const nothing: Amount = { words: 0, lines: 0 }

/** Several amounts as one. */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce((a, b) => ({ words: a.words + b.words, lines: a.lines + b.lines }), nothing)
}
