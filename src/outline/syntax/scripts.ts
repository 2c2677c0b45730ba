import type { CompileContext, Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, Token, Tokenizer } from 'micromark-util-types'
import { characterOf, isSpace } from './characters.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    subscript: 'subscript'
    superscript: 'superscript'
    scriptMarker: 'scriptMarker'
  }
}

/** What is raised or lowered has no spaces, and is seldom longer than an ordinal's ending or an index. */
const longest = 24

/** A way to write small, as pandoc reads it but where more than one thing could be meant: then it is text. */
interface Script {
  readonly type: 'subscript' | 'superscript'
  readonly marker: '~' | '^'
  /** What it may stand behind, beside stress that ends there. */
  readonly isBehind: (before: string) => boolean
  /** What may be small, whatever follows but a digit. */
  readonly isSmall: (content: string) => boolean
  /** What may be small where no word goes on behind it: `x^n+y^n` is none. */
  readonly isAlone: (content: string) => boolean
}

// Patterns with the tables of whole scripts stand in functions: as constants they would be made for each talk that starts.

/** `H~2~O`; `~1979~`, `1979~/1985~` and `5~10` are about then, or from here to there. */
const subscript: Script = {
  type: 'subscript',
  marker: '~',
  isBehind: before => /[\p{L}\p{M}\p{N})\]]/u.test(before),
  isSmall: content => /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\d]+$/u.test(content),
  isAlone: content =>
    /^(?:[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\d]+(?:[-+−,][\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\d]+)*|\([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\d]+\))$/u.test(
      content,
    ),
}

/** `m^3^`, `1^st^`, `Ca^2+^`. */
const superscript: Script = {
  type: 'superscript',
  marker: '^',
  isBehind: before => /[\p{L}\p{M}\p{N}\p{Pf}\p{Sc})\].,%"'′]/u.test(before),
  isSmall: content => /^[-+−]?(?:\d+|[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]{2,})[-+−]?$/u.test(content),
  isAlone: content =>
    /^[-+−(]*[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\d]+(?:[-+−,./][\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\d]+)*[-+−*′)]*$|^[-+−*†‡′]+$/u.test(
      content,
    ),
}

/** Text set small, below and above the line. */
export function scripts(): Extension {
  return { text: { 126: construct(subscript), 94: construct(superscript) } }
}

/** Its nodes. */
export function scriptsFromMarkdown(): FromMarkdown {
  const enter = (type: Script['type']) =>
    function (this: CompileContext, token: Token) {
      this.enter({ type, children: [] }, token)
    }
  function exit(this: CompileContext, token: Token) {
    this.exit(token)
  }
  return {
    enter: { subscript: enter('subscript'), superscript: enter('superscript') },
    exit: { subscript: exit, superscript: exit },
  }
}

function construct({ type, marker, isBehind, isSmall, isAlone }: Script): Construct {
  const mark = marker.charCodeAt(0)

  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { previous } = this
    const last = this.events.at(-1)?.[1]
    const endsStress = last?.type === 'attentionSequence' && last._close
    let content = ''
    return isBehind(characterOf(previous)) || endsStress ? start : nok

    function start(code: Code): State | undefined {
      effects.enter(type)
      enclose(code)
      effects.enter('data')
      return inside
    }

    function inside(code: Code): State | undefined {
      if (code === mark && content !== '') {
        effects.exit('data')
        enclose(code)
        effects.exit(type)
        return after
      }
      if (code === null || code === mark || isSpace(code) || content.length === longest) return nok(code)
      content += characterOf(code)
      effects.consume(code)
      return inside
    }

    function after(code: Code): State | undefined {
      const next = characterOf(code)
      const fits = /[\p{L}\p{N}]/u.test(next) ? isSmall : isAlone
      return fits(content) && !/\d/.test(next) && code !== mark ? ok(code) : nok(code)
    }

    function enclose(code: Code): void {
      effects.enter('scriptMarker')
      effects.consume(code)
      effects.exit('scriptMarker')
    }
  }
  return { name: type, tokenize }
}
