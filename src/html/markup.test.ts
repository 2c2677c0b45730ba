import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { markup } from './markup.js'

const html = (text: string) => toHtml([...markup(text)])

test.each([
  ['  <div class="csl-entry">Lunch &#38; <i>marks</i></div>\n', 'Lunch &#x26; <i>marks</i>'],
  ['<div class="csl-left-margin">[1]</div><div>Lunch</div>', '[1] Lunch'],
  ['<span style="font-variant: small-caps;">Lunch</span> 2<sup>nd</sup>', 'Lunch 2<sup>nd</sup>'],
  ['<b onclick="x()">Lunch</b> <a href="javascript:x()">here</a>', '<b>Lunch</b> here'],
  ['<i>Lunch <b>and</i> marks</b>', '<i>Lunch <b>and</b></i> marks'],
  ['a < b & c &lt;script&gt; &bogus;', 'a &#x3C; b &#x26; c &#x3C;script> &#x26;bogus;'],
])('%s', (given, made) => {
  expect(html(given)).toBe(made)
})

test('whatever a processor makes, no other element and no attribute comes out', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '&',
    '/',
    '"',
    '<i>',
    '</i>',
    '<b x=',
    '<script>',
    '&#60;',
    'x',
    ' ',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces).map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(text, given => {
      expect(html(given).replace(/<\/?(?:i|b|sup|sub)>/g, '')).not.toContain('<')
    }),
  )
})
