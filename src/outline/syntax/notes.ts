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

/** A construct that may go on line by line, such as a table, but not with a line that begins notes. */
export function untilNotes({ tokenize, ...rest }: Construct): Construct {
  const mark = notesMark()
  return {
    ...rest,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return effects.check(mark, nok, tokenize.call(this, effects, ok, nok))
    },
  }
}

/** Whether a line under another may begin notes: a look at the text that is faster than at all labels. */
export function mayBeginNotes(text: string): boolean {
  // A label begins with a letter, which no mark or digit of ASCII is.
  return /\n[ \t>]*(?:\^[ \t]|[^\0-@[-`{-\x7f：][^\n:：]{0,23}[:：])/.test(text)
}

/** `Note:` in any language, before the outline's own is known, or `^` and a space. */
function notesMark(): Construct {
  const words = new Set(noteWords())
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
          if (!words.has(word.trim().normalize('NFC').toLowerCase())) return nok(code)
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
        const isWord = code !== null && code > 0 && /\p{L}/u.test(String.fromCharCode(code))
        return isWord || code === null || code < -2 ? end(code) : behind(code)
      }

      function end(code: number | null) {
        effects.exit('notesMark')
        return ok(code)
      }

      function behind(code: number | null) {
        return code === -2 || code === -1 || code === 32 ? end(code) : nok(code)
      }
    },
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    notesMark: 'notesMark'
  }
}
