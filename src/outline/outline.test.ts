import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compactMessage } from '../fixtures/compact.js'
import { documents } from '../fixtures/random-markdown.js'
import { randomOutline } from '../fixtures/random-outline.js'
import { outline } from './outline.js'

test('an outline is read the same in one piece and in pieces, each time, and its file stays as it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        randomOutline.map(({ text }) => text),
        documents,
      ),
      text => {
        const read = (parse: 'whole' | 'piecewise') => {
          const file = new VFile({ path: 'outline.md', value: `\uFEFF${text.replaceAll('\n', '\r\n')}` })
          const { value, data } = structuredClone({ value: file.value, data: file.data })
          const made = outline(file, path => ({ path, content: text }), { parse })
          expect({ value: file.value, data: file.data }).toEqual({ value, data })
          return { made, messages: file.messages.map(compactMessage) }
        }
        const whole = read('whole')
        expect(read('piecewise')).toEqual(whole)
        expect(read('piecewise')).toEqual(whole)
      },
    ),
  )
})
