import type { CompileContext, Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Extension, State, Token, Tokenizer } from 'micromark-util-types'
import { characterOf, isLineEnd, isSpace } from './characters.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mark: 'mark'
    markSequence: 'markSequence'
  }
}

const equals = 61
// Letters of scripts without spaces between words may go on where a mark begins or ends.
const isWord = (character: string) =>
  /(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])[\p{L}\p{M}\p{N}]/u.test(character)

/** `==words that stand out==`; `a==b`, `x == y` and `"a"==b` compare, and stay text. */
export function highlight(): Extension {
  return { text: { [equals]: { name: 'mark', tokenize } } }
}

/** Its nodes, which hold what a line can hold. */
export function highlightFromMarkdown(): FromMarkdown {
  return {
    canContainEols: ['mark'],
    enter: {
      mark(this: CompileContext, token: Token) {
        this.enter({ type: 'mark', children: [] }, token)
      },
    },
    exit: {
      mark(this: CompileContext, token: Token) {
        this.exit(token)
      },
    },
  }
}

const tokenize: Tokenizer = function (effects, ok, nok) {
  const before = characterOf(this.previous)
  let size = 0
  let last = ''
  let line: Token | undefined
  return /["')\]}=]/.test(before) || isWord(before) ? nok : start

  function start(code: Code): State | undefined {
    effects.enter('mark')
    effects.enter('markSequence')
    return open(code)
  }

  function open(code: Code): State | undefined {
    if (code === equals && size < 2) {
      size++
      effects.consume(code)
      return open
    }
    if (size < 2 || code === null || code === equals || isSpace(code)) return nok(code)
    effects.exit('markSequence')
    return enterLine(code)
  }

  function enterLine(code: Code): State | undefined {
    const previous = line
    line = effects.enter('chunkText', { contentType: 'text', ...(previous ? { previous } : {}) })
    if (previous) previous.next = line
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (code !== equals || last === '=') return more(code)
    // Of two that may begin a mark the nearer one does.
    return /[\s([{]/.test(last)
      ? effects.check(opening, nok, more)(code)
      : effects.check(closing, close, more)(code)
  }

  function more(code: Code): State | undefined {
    last = characterOf(code)
    effects.consume(code)
    if (!isLineEnd(code)) return inside
    effects.exit('chunkText')
    return enterLine
  }

  function close(code: Code): State | undefined {
    effects.exit('chunkText')
    effects.enter('markSequence')
    size = 0
    return end(code)
  }

  function end(code: Code): State | undefined {
    if (size < 2) {
      size++
      effects.consume(code)
      return end
    }
    effects.exit('markSequence')
    effects.exit('mark')
    return ok(code)
  }
}

/** Two signs, and nothing of what `isWrong` names after them. */
function signs(isWrong: (code: Code) => boolean): { tokenize: Tokenizer; partial: true } {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let size = 0
      return code => {
        effects.enter('markSequence')
        return more(code)
      }

      function more(code: Code): State | undefined {
        if (code === equals && size < 2) {
          size++
          effects.consume(code)
          return more
        }
        if (size < 2 || code === equals || isWrong(code)) return nok(code)
        effects.exit('markSequence')
        return ok(code)
      }
    },
  }
}

const opening = signs(code => code === null || isSpace(code))
const closing = signs(code => isWord(characterOf(code)))
