import { linesOf } from '../syntax/lines.js'

/** A piece of an outline that CommonMark reads the same alone as in its place. */
export interface Chunk {
  readonly text: string
  /** The same text, cut wherever that was allowed. */
  readonly blocks: readonly string[]
  /** Lines before it in the file. */
  readonly line: number
  /** Characters before it in the file. */
  readonly offset: number
}

/** What may go on with a list after a blank line: all else at column 0 begins a block of its own. */
const listItem = /^(?:[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/
const indentedOpening = /^ {1,3}(?:`{3}|~{3}|\$\$|<!--|<(?:script|pre|style|textarea)|:{3})/i
const tag = /^ {0,3}<[/a-z]/i

/**
 * Cuts an outline where CommonMark allows it: after a blank line, before one that begins a block at column 0, outside
 * fences, HTML blocks and directives. The chunks' texts joined are the text.
 *
 * @param enough characters that a chunk has at least, where the text goes on
 */
export function chunks(text: string, enough: number): readonly Chunk[] {
  const spots: Spot[] = [{ line: 0, offset: 0 }]
  let unsure = false
  let blank = true
  let html = false
  for (const { text: line, index, offset, kind, directives, opens, endsMatter } of linesOf(text)) {
    // A front matter is read apart, for it has to be the first of what is parsed.
    if (endsMatter) spots.push({ line: index + 1, offset: offset + line.length + 1, apart: true })
    if (kind === 'text') {
      if (blank && !unsure && directives === 0 && offset > 0 && /^[^ \t]/.test(line) && !listItem.test(line))
        spots.push({ line: index, offset })
      // Under a tag, up to the next blank line, a fence may be none.
      if ((line.startsWith(' ') && indentedOpening.test(line)) || (html && opens)) unsure = true
      html ||= line.includes('<') && tag.test(line)
    } else if (kind === 'blank') html = false
    blank = kind === 'blank'
  }
  return joined(spots, text, enough)
}

/** A place where a chunk may end, or has to. */
interface Spot {
  readonly line: number
  readonly offset: number
  readonly apart?: boolean
}

/** What is between the spots, as many together as make chunks of at least `enough` characters. */
function joined(spots: readonly Spot[], whole: string, enough: number): readonly Chunk[] {
  const found: (Chunk & { text: string; blocks: string[] })[] = []
  for (const [index, { line, offset, apart }] of spots.entries()) {
    const text = whole.slice(offset, spots[index + 1]?.offset)
    const last = found.at(-1)
    if (text === '') continue
    if (last && !apart && last.text.length < enough) {
      last.text += text
      last.blocks.push(text)
    } else found.push({ line, offset, text, blocks: [text] })
  }
  return found
}
