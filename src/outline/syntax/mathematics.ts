import { math } from 'micromark-extension-math'
import type { Code, Construct, Extension, State, Token, Tokenizer } from 'micromark-util-types'
import { characterOf, isLineEnd, isSpace } from './characters.js'

const dollar = 36

/**
 * Formulas, where they cannot be money. As in pandoc, a lone `$` opens one before anything but a space, and the next one
 * has to close it: after anything but a space, and before anything but a digit. What is words all the same stays text.
 * A block begins with a line of `$$` and nothing else, or the words behind it would be lost.
 */
export function mathematics(): Extension {
  const { flow, text } = math()
  const [block, inline] = [flow?.[dollar], text?.[dollar]].map(found => [found ?? []].flat()[0])
  return {
    flow: block ? { [dollar]: { ...block, tokenize: bareFence(block) } } : {},
    text: inline ? { [dollar]: { ...inline, tokenize: formula } } : {},
  }
}

/** Signs that are in formulas, and in no prose. */
const signs = /[\\^_{}=]/
const functions = 'log|exp|(?:arc)?(?:sin|cos|tan)|max|min|mod|lim|det|gcd|div|sup|inf|arg|dim|ker|deg|sgn'
/** Two words, one between numbers, or one beside a space. */
const sentence = `\\p{L}{2,}[\\s,;:*]+\\p{L}{2,}|\\d\\s\\p{L}{2}\\s\\d|(?<!\\p{L})(?!(?:${functions})(?!\\p{L}))\\p{L}{3,}(?:\\*|\\s)|(?:\\s|\\*)(?!(?:${functions})(?!\\p{L}))\\p{L}{3,}`

/** Made when a dollar asks: with the tables of all scripts, it takes as long as a page takes to read. */
function isSentence(content: string): boolean {
  return new RegExp(sentence, 'u').test(content)
}

/** `$5 => half of 10$`: what begins and ends with a number and has a word in it that is no formula's. */
function isBetweenPrices(content: string): boolean {
  return /^\d.*\d$/s.test(content) && /\s\p{L}{4,}\s/u.test(content)
}

/**
 * Whether what stands between dollars is words or a part of a list of prices, rather than a formula.
 *
 * @param before the character before the first dollar
 */
export function isProse(content: string, before: string): boolean {
  if (signs.test(content)) return !/[\\^_{}]/.test(content) && isBetweenPrices(content)
  if (isSentence(content) || /^[,;:.!?/)](?=.)|[^\p{sc=Latin}\p{sc=Greek}\P{L}]|.[/:(]$/u.test(content))
    return true
  // `US$/A$`, `5$-6$`: the dollars belong to what is before them.
  if (/\p{L}/u.test(before)) return !/(?<!\p{L})\p{Ll}(?!\p{L})/u.test(content)
  return /\d/.test(before) && /\d$/.test(content) && !/(?<!\p{L})\p{L}(?!\p{L})/u.test(content)
}

/** As the construct of micromark-extension-math, with its tokens, but for what it takes for a formula. */
const formula: Tokenizer = function (effects, ok, nok) {
  const before = characterOf(this.previous)
  let opening = 0
  let closing = 0
  let content = ''
  let sequence: Token

  return code => {
    effects.enter('mathText')
    effects.enter('mathTextSequence')
    return open(code)
  }

  function open(code: Code): State | undefined {
    if (code === dollar) {
      opening++
      effects.consume(code)
      return open
    }
    effects.exit('mathTextSequence')
    return opening === 1 && isSpace(code) ? nok(code) : between(code)
  }

  function between(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (code === dollar && !isEscaped()) {
      sequence = effects.enter('mathTextSequence')
      closing = 0
      return close(code)
    }
    if (code !== 32 && !isLineEnd(code)) {
      effects.enter('mathTextData')
      return data(code)
    }
    const type = code === 32 ? 'space' : 'lineEnding'
    effects.enter(type)
    effects.consume(code)
    effects.exit(type)
    content += ' '
    return between
  }

  function data(code: Code): State | undefined {
    const ends = code === null || code === 32 || isLineEnd(code) || (code === dollar && !isEscaped())
    if (ends) {
      effects.exit('mathTextData')
      return between(code)
    }
    content += characterOf(code)
    effects.consume(code)
    return data
  }

  function close(code: Code): State | undefined {
    if (code === dollar) {
      closing++
      effects.consume(code)
      return close
    }
    if (closing === opening) {
      effects.exit('mathTextSequence')
      effects.exit('mathText')
      return isFormula(code) ? ok(code) : nok(code)
    }
    sequence.type = 'mathTextData'
    content += '$'.repeat(closing)
    return data(code)
  }

  function isFormula(after: Code): boolean {
    if (opening > 1) return !isSentence(content) || signs.test(content)
    return !/\s$/.test(content) && !/\d/.test(characterOf(after)) && !isProse(content, before)
  }

  function isEscaped(): boolean {
    return opening === 1 && /(?<!\\)(?:\\\\)*\\$/.test(content)
  }
}

/** Blocks of formulas whose first line holds nothing but its dollars. */
function bareFence(block: Construct): Tokenizer {
  return function (effects, ok, nok) {
    return effects.check(
      { tokenize: bareLine, partial: true },
      block.tokenize.call(this, effects, ok, nok),
      nok,
    )
  }
}

const bareLine: Tokenizer = (effects, ok, nok) => {
  return code => {
    effects.enter('mathFlowFence')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) {
      effects.exit('mathFlowFence')
      return ok(code)
    }
    if (code !== dollar && !isSpace(code)) return nok(code)
    effects.consume(code)
    return inside
  }
}
