import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'
import { characterOf } from './characters.js'

/** Scripts that, as Chinese and Japanese do, set no spaces between words, and that the library leaves out. */
const unspaced = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u
const punctuation = /[\p{P}\p{S}]/u

/**
 * Stress as authors mean it who set no spaces: CommonMark's `**` neither begins nor ends between a letter and
 * punctuation.
 */
export function unspacedStress(): Extension {
  const { text = {}, insideSpan = {} } = cjkFriendlyExtension()
  const attention = [text[42] ?? []].flat()[0]
  return { text: attention ? { ...text, 42: inUnspaced(attention) } : text, insideSpan }
}

function inUnspaced(attention: Construct): Construct {
  return {
    ...attention,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const before = characterOf(this.previous)
      return attention.tokenize.call(
        this,
        effects,
        code => {
          const after = characterOf(code)
          const sequence = this.events.at(-1)?.[1]
          if (sequence && punctuation.test(before) && unspaced.test(after)) sequence._close = true
          if (sequence && unspaced.test(before) && punctuation.test(after)) sequence._open = true
          return ok(code)
        },
        nok,
      )
    },
  }
}
