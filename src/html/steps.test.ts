import { expect, test } from 'vitest'
import { atStep, stepsIn, withoutIds } from './steps.js'

const lines = '<li class="line fragment" data-at="a:1:1">One</li><li class="line fragment">Two</li>'
const code =
  '<pre class="code" data-steps="[[1],[2,3]]" dir="ltr"><code><span class="line">a\n</span><span class="line">b\n</span><span class="line">c\n</span></code></pre>\n' +
  '<span class="fragment step" data-step="1" aria-hidden="true"></span>'

test('a slide takes as many steps as it has fragments', () => {
  expect(stepsIn('<p class="fragments">Whole</p>')).toBe(0)
  expect(stepsIn(lines + code)).toBe(3)
})

test('steps come one by one, in the order of the page', () => {
  expect(atStep(lines, 0)).toBe(lines)
  expect(atStep(lines, 1)).toBe(lines.replace('line fragment', 'line fragment visible'))
  expect(atStep(lines, 2).match(/fragment visible/g)).toHaveLength(2)
})

test('a listing is lit as its steps come', () => {
  const lit = (shown: number) =>
    [...atStep(lines + code, shown).matchAll(/class="line (on|off)"/g)].map(([, state]) => state)
  expect(lit(2)).toEqual(['on', 'off', 'off'])
  expect(lit(3)).toEqual(['off', 'on', 'on'])
})

test('what looks like a tag in a text or a value is neither a step nor an id', () => {
  const text = '<p title=">" data-x=" id=">&#x3C;li class="fragment" id="a"></p>'
  expect(stepsIn(text)).toBe(0)
  expect(atStep(text, 1)).toBe(text)
  expect(withoutIds(text)).toBe(text)
})

test('ids go, and what names them', () => {
  expect(
    withoutIds('<section id="a" class="x" aria-labelledby="a-headline"><h2 id="a-headline">A</h2>'),
  ).toBe('<section class="x"><h2>A</h2>')
})
