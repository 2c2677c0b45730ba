import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'

/** A piece of an outline that CommonMark reads the same alone as in its place. */
export interface Chunk {
  readonly text: string
  /** The same text, cut wherever that was allowed. */
  readonly blocks: readonly string[]
  /** Lines before it in the file. */
  readonly line: number
  /** Characters before it in the file. */
  readonly offset: number
  /** Read as one paragraph of plain text, because the parser could not be trusted with it. */
  readonly verbatim: boolean
}

/** In characters. A block this large is no slide's text, and some runs of marks take parsers quadratic time. */
export const largest = 32_000
// mdast's tools recurse; containers nested deeper than this are nobody's meaning.
const deepest = 100

// CommonMark's blanks: a no-break space is a letter to it.
const blankLine = /^[ \t]*$/
/** What may go on with a list after a blank line: all else at column 0 begins a block of its own. */
const listItem = /^(?:[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/
const fence = /^(`{3,}|~{3,}|\$\$+)/
const htmlBlock = /^(?:<!--|<\?|<!\[CDATA\[|<![a-z]|<(script|pre|style|textarea)(?:[\s>]|$))/i
const indentedOpening = /^ {1,3}(?:`{3}|~{3}|\$\$|<!--|<(?:script|pre|style|textarea)|:{3})/i
const tag = /^ {0,3}<[/a-z]/i
const directive = /^(:{3,})(?=[\p{L}{]| [\p{L}{.])/u
const directiveEnd = /^:{3,}[ \t]*$/
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/

/**
 * Cuts an outline where CommonMark allows it: after a blank line, before one that begins a block at column 0, outside
 * fences, HTML blocks and directives.
 *
 * The chunks' texts joined are the text. Blocks that are too large or too deep stand in chunks of their own, reported.
 *
 * @param enough characters that a chunk has at least, where the text goes on
 */
export function chunks(text: string, enough: number, file: VFile): readonly Chunk[] {
  const cuts = new Cuts(text, enough)
  /** A line that ends the open fence, HTML block or front matter. */
  let closing: ((line: string) => boolean) | undefined
  let directives: number[] = []
  let unsure = false
  let blank = true
  let block = { line: 0, offset: 0, size: 0, depth: 0, html: false }
  const lines = text.split('\n')
  let offset = 0

  const endBlock = (line: number, at: number) => {
    if (block.depth > deepest) {
      report(
        file,
        'nested-too-deep',
        `Unexpected ${block.depth} nested levels, expected at most ${deepest}`,
        {
          place: { line: block.line + 1, column: 1 },
          note: 'The block is kept as plain text. Take some of its `>`, list or `:::` marks away.',
        },
      )
    } else if (block.size > largest) {
      report(
        file,
        'block-too-large',
        `Unexpected block of ${block.size} characters, expected at most ${largest}`,
        {
          place: { line: block.line + 1, column: 1 },
          note: 'It is read as plain text. Put blank lines between its parts.',
        },
      )
    } else return
    cuts.verbatim(block, { line, offset: at })
    directives = []
  }

  for (const [index, line] of lines.entries()) {
    const start = offset
    offset += line.length + 1
    if (closing) {
      if (closing(line)) {
        // Read apart, for it has to be the first of what is parsed.
        if (closing === isMatterFence) cuts.apart({ line: index + 1, offset })
        closing = undefined
      }
      blank = false
      continue
    }
    if (blankLine.test(line)) {
      endBlock(index, start)
      block = { line: index + 1, offset, size: 0, depth: 0, html: false }
      blank = true
      continue
    }
    if (blank && !unsure && directives.length === 0 && /^\S/.test(line) && !listItem.test(line)) {
      cuts.at({ line: index, offset: start })
    }
    if (index === 0 && isMatterFence(line) && lines.slice(1).some(isMatterFence)) closing = isMatterFence
    else closing = closingOf(line)
    const opened = directive.exec(line)?.[1]
    // Under a tag, up to the next blank line, a fence may be none.
    if (indentedOpening.test(line) || (block.html && (closing || opened))) unsure = true
    block.html ||= tag.test(line)
    if (opened) directives.push(opened.length)
    else if (directiveEnd.test(line)) directives.splice(lastAtMost(directives, trimmed(line).length))
    block.depth = Math.max(block.depth, depthOf(line), directives.length * 2)
    block.size += line.includes('data:')
      ? line.replace(/data:[\w/+.-]+;base64,[\w/+=]*/g, '').length
      : line.length
    blank = false
  }
  endBlock(lines.length, text.length)
  return cuts.chunks()
}

interface Spot {
  readonly line: number
  readonly offset: number
}

class Cuts {
  readonly #text: string
  readonly #enough: number
  readonly #spots: (Spot & { apart?: boolean; verbatim: boolean })[] = [
    { line: 0, offset: 0, verbatim: false },
  ]

  constructor(text: string, enough: number) {
    this.#text = text
    this.#enough = enough
  }

  /** A place where a chunk may end. */
  at(spot: Spot): void {
    if ((this.#spots.at(-1)?.offset ?? 0) < spot.offset) this.#spots.push({ ...spot, verbatim: false })
  }

  /** A place where a chunk has to end. */
  apart(spot: Spot): void {
    this.#spots.push({ ...spot, apart: true, verbatim: false })
  }

  /** The text from one spot up to another becomes a chunk of its own. */
  verbatim(from: Spot, to: Spot): void {
    while (this.#spots.length > 0 && (this.#spots.at(-1)?.offset ?? 0) >= from.offset) this.#spots.pop()
    this.#spots.push({ ...from, apart: true, verbatim: true })
    this.apart(to)
  }

  chunks(): readonly Chunk[] {
    const found: (Chunk & { text: string; blocks: string[] })[] = []
    for (const [index, spot] of this.#spots.entries()) {
      const text = this.#text.slice(spot.offset, this.#spots[index + 1]?.offset)
      const last = found.at(-1)
      if (text === '') continue
      if (last && !spot.apart && last.text.length < this.#enough) {
        last.text += text
        last.blocks.push(text)
      } else {
        const { line, offset, verbatim } = spot
        found.push({ line, offset, verbatim, text, blocks: [text] })
      }
    }
    return found
  }
}

function isMatterFence(line: string): boolean {
  return /^---[ \t]*$/.test(line)
}

/** How deep in lists and blockquotes a line may stand: by its marks, and by the spaces that put it into a list above. */
function depthOf(line: string): number {
  const marks = containers.exec(line)?.[0]
  if (marks === undefined) return 0
  return marks.replace(/[\s\d]/g, '').length + Math.floor(marks.search(/\S/) / 2)
}

function trimmed(line: string): string {
  return line.replace(/^[ \t]+|[ \t]+$/g, '')
}

/** What ends the fence or HTML block that `line` opens. */
function closingOf(line: string): ((line: string) => boolean) | undefined {
  const mark = fence.exec(line)?.[1]
  if (mark) {
    const character = mark[0] as string
    // A backtick in the info string, or a `$` after `$$`, makes it inline code or inline mathematics.
    if (character !== '~' && line.slice(mark.length).includes(character)) return undefined
    return next => {
      const bare = trimmed(next)
      return next.search(/[^ \t]/) < 4 && bare.length >= mark.length && bare === character.repeat(bare.length)
    }
  }
  const html = htmlBlock.exec(line)
  if (!html) return undefined
  const end = html[1]
    ? /<\/(?:script|pre|style|textarea)>/i
    : line.startsWith('<!--')
      ? /-->/
      : line[1] === '?'
        ? /\?>/
        : line[2] === '['
          ? /\]\]>/
          : />/
  return end.test(line) ? undefined : next => end.test(next)
}

/** The index of the innermost open directive that a closing fence of `length` colons ends. */
function lastAtMost(open: readonly number[], length: number): number {
  const index = open.findLastIndex(colons => colons <= length)
  return index < 0 ? open.length : index
}
