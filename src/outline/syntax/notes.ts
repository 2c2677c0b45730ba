import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'
import { noteWords } from '../../language/words.js'

/** The longest word of a label, in characters. */
const longest = 24

/**
 * Speaker notes begin with the line that says so, whatever stands on the line above: CommonMark would take `Note:` under a
 * point for more of that point, and the room would read it.
 */
export function notesLine(): Extension {
  const mark = notesMark()
  const interrupting: Construct = {
    name: 'notesLine',
    tokenize(this: TokenizeContext, effects, ok, nok) {
      // Where nothing is interrupted, the line begins a paragraph by itself.
      return this.interrupt ? mark.tokenize.call(this, effects, ok, nok) : nok
    },
  }
  return { flow: { null: interrupting } }
}

/** A table that ends before a line that begins notes, unless that has cells. */
export function untilNotes({ tokenize, ...rest }: Construct): Construct {
  const mark = notesMark(true)
  return {
    ...rest,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const table = tokenize.call(this, effects, ok, nok)
      const last = this.events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix')
      const isRow = last?.[1].type === 'tableHead' || last?.[1].type === 'tableRow'
      return isRow ? effects.check(mark, nok, table) : table
    },
  }
}

/** Whether a line under another may begin notes: a look at the text that is faster than at all labels. */
export function mayBeginNotes(text: string): boolean {
  // What a label begins with: no mark or digit of ASCII, which leaves its letters, and all other characters.
  return /\n[ \t>]*(?:\^[ \t]|[^\0-@[-`{-\x7f：][^\n:：]{0,23}[:：])/.test(text)
}

/** Whether a line begins notes, by a label in any language or by `^` and a space. */
export function beginsNotes(line: string): boolean {
  const [, word = ''] = /^[ \t]*([^\n:：]{1,24})[:：](?!\/)/.exec(line) ?? []
  return /^[ \t]*\^[ \t]/.test(line) || noteWords().has(labelOf(word))
}

function labelOf(word: string): string {
  return word.trim().normalize('NFC').toLowerCase()
}

/**
 * `Note:` in any language, before the outline's own is known, or `^` and a space.
 *
 * @param isCellless whether no `|` may come after it on its line
 */
function notesMark(isCellless = false): Construct {
  const words = noteWords()
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let word = ''
      return code => {
        effects.enter('notesMark')
        if (code !== 94) return inWord(code)
        effects.consume(code)
        return behind
      }

      function inWord(code: number | null) {
        if (code === 58 || code === 0xff1a) {
          if (!words.has(labelOf(word))) return nok(code)
          effects.consume(code)
          return behindColon
        }
        if (code === null || code < 0 || word.length > longest) return nok(code)
        word += String.fromCharCode(code)
        effects.consume(code)
        return inWord
      }

      // `note://…` is an address.
      function behindColon(code: number | null) {
        return code === 47 ? nok(code) : toEnd(code)
      }

      function behind(code: number | null) {
        return code === -2 || code === -1 || code === 32 ? toEnd(code) : nok(code)
      }

      function toEnd(code: number | null) {
        if (isCellless && code === 124) return nok(code)
        if (isCellless && code !== null && code > -3) {
          effects.consume(code)
          return toEnd
        }
        effects.exit('notesMark')
        return ok(code)
      }
    },
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    notesMark: 'notesMark'
  }
}
