import { gfmTable } from 'micromark-extension-gfm-table'
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'
import { mayBeginNotes, untilNotes } from './notes.js'

// Whatever it stands in: the marks of blockquotes may come before it, and no other characters are in it.
const delimiterRow = /^[ \t>]*[|:-][ \t|:-]*$/
const blankLine = /^[ \t]*$/

/**
 * GFM's tables in `text`, looked for at the lines alone that a delimiter row stands under: the syntax itself reads every
 * line of a text as a table's head first, and then reads it again as what it is.
 *
 * @param text the lines of a text that is not known yet are all looked at
 */
export function tableIn(text?: string): Extension {
  const constructs = [gfmTable().flow?.null ?? []].flat()
  const tables = text === undefined || mayBeginNotes(text) ? constructs.map(untilNotes) : constructs
  if (text === undefined) return { flow: { null: tables } }
  const lines = linesOfTables(text)
  return { flow: { null: tables.map(table => onlyAt(lines, table)) } }
}

function onlyAt(lines: ReadonlySet<number>, { tokenize, ...rest }: Construct): Construct {
  return {
    ...rest,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return lines.has(this.now().line) ? tokenize.call(this, effects, ok, nok) : nok
    },
  }
}

/** The lines, from 1, that may be of a table: the one above a delimiter row, and from there on to a blank line. */
function linesOfTables(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  let inside = false
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (delimiterRow.test(line)) {
      found.add(index)
      inside = true
    } else if (blankLine.test(line)) inside = false
    if (inside) found.add(index + 1)
  }
  return found
}
