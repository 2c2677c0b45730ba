import { htmlFlow, htmlText } from 'micromark-core-commonmark'
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'
import { isMarkup } from '../html/tags.js'

/** HTML, as CommonMark has it, of such tags alone as are meant to be tags; any other is text. */
export function knownHtml(): Extension {
  return {
    disable: { null: ['htmlFlow', 'htmlText'] },
    flow: { 60: ifMarkup(htmlFlow, true) },
    text: { 60: ifMarkup(htmlText, false) },
  }
}

function ifMarkup({ tokenize, name, ...rest }: Construct, isBlock: boolean): Construct {
  return {
    ...rest,
    name: `${name}Known`,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const start = this.now()
      return tokenize.call(
        this,
        effects,
        code => {
          const html = this.sliceSerialize({ start, end: this.now() })
          return isMarkup(html, isBlock) ? ok(code) : nok(code)
        },
        nok,
      )
    },
  }
}
