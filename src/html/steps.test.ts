import { expect, test } from 'vitest'
import { fragmentOf } from './fragment.js'
import { atStep, stepsIn, withoutIds } from './steps.js'

const steps = (html: string) => stepsIn(fragmentOf(html).tree)
const shown = (html: string, step: number) => {
  const { tree, html: toHtml } = fragmentOf(html)
  return toHtml(atStep(tree, step))
}
const bare = (html: string) => {
  const { tree, html: toHtml } = fragmentOf(html)
  return toHtml(withoutIds(tree))
}
const lit = (html: string, step: number) =>
  [...shown(html, step).matchAll(/class="line (on|off)"/g)].map(([, state]) => state)

const lines = '<li class="line fragment" data-at="a:1:1">One</li><li class="line fragment">Two</li>'
const code =
  '<pre class="code" data-steps="[[1],[2,3]]" dir="ltr"><code><span class="line">a\n</span><span class="line">b\n</span><span class="line">c\n</span></code></pre>\n' +
  '<span class="fragment step" data-step="1" aria-hidden="true"></span>'

test('a slide takes as many steps as it has fragments', () => {
  expect(steps('<p class="fragments">Whole</p>')).toBe(0)
  expect(steps(lines + code)).toBe(3)
})

test('steps come one by one, in the order of the page', () => {
  expect(shown(lines, 0)).toBe(lines)
  expect(shown(lines, 1)).toBe(lines.replace('line fragment', 'line fragment visible'))
  expect(shown(lines, 2).match(/fragment visible/g)).toHaveLength(2)
})

test('a step changes nothing of the slide that it is a step of', () => {
  const { tree } = fragmentOf(lines + code)
  const before = structuredClone(tree)
  withoutIds(atStep(tree, 3))
  expect(tree).toEqual(before)
})

test('a listing is lit as its steps come', () => {
  expect(lit(lines + code, 2)).toEqual(['on', 'off', 'off'])
  expect(lit(lines + code, 3)).toEqual(['off', 'on', 'on'])
})

test('each of two listings counts its own steps', () => {
  const first =
    '<pre class="code" data-steps="[[1],[1]]"><code>a</code></pre><span class="fragment step"></span>'
  expect(lit(first + lines + code, 1)).toEqual(['on', 'off', 'off'])
  expect(lit(first + lines + code, 4)).toEqual(['off', 'on', 'on'])
})

test('what looks like a tag in a text or a value is neither a step nor an id', () => {
  const text = '<p title=">" data-x=" id=">&#x3C;li class="fragment" id="a"></p>'
  expect(steps(text)).toBe(0)
  expect(shown(text, 1)).toBe(text)
  expect(bare(text)).toBe(text)
})

test('ids go, and what names them', () => {
  expect(
    bare('<section id="a" class="x" aria-labelledby="a-headline"><h2 id="a-headline">A</h2></section>'),
  ).toBe('<section class="x"><h2>A</h2></section>')
})

test("a user's template may write HTML in any way that browsers read", () => {
  const own = `<UL><li class=fragment id=one>One<li title='a > b' class='big fragment'>Two<li data-x="<i class='fragment'>" CLASS="
    fragment
  ">Three<br/></UL>`
  expect(steps(own)).toBe(3)
  expect(shown(own, 2).match(/visible/g)).toHaveLength(2)
  expect(shown(own, 2)).toContain('<li title="a > b" class="big fragment visible">Two</li>')
  expect(bare(own)).not.toContain('id=')
})

test.for([
  [
    'formulas',
    '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi mathvariant="normal">∂</mi><mo stretchy="false">(</mo><mspace width="0.1667em"></mspace><munderover accent="true"><mo>∑</mo><mn>0</mn><mi>n</mi></munderover></mrow><annotation encoding="application/x-tex">\\frac{a}{b} &#x3C; 1</annotation></semantics></math>',
  ],
  [
    'drawings',
    '<svg viewBox="0 0 10 10" role="none"><linearGradient id="g" gradientUnits="userSpaceOnUse"></linearGradient><foreignObject width="10" height="10"><p>Bridge</p></foreignObject><path d="M0 0L1,1" stroke-width="2" fill="url(#g)"></path></svg>',
  ],
  ['templates', '<template><li class="fragment" id="x">Not shown</li></template>'],
  ['styles and comments', '<style>a > b { content: "<p>" }</style><!-- <li class="fragment"> -->'],
  ['bidirectional text', '<p lang="fa" dir="rtl"><bdi>پل</bdi>\u200f\u200c</p>'],
])('%s stay as they are', ([, html = '']) => {
  expect(shown(`${html}<i class="fragment">x</i>`, 1)).toBe(`${html}<i class="fragment visible">x</i>`)
})

test("a picture's data stays as it is, whatever stands beside it", () => {
  const picture = `<img src="data:image/png;base64,${'QUJD+/'.repeat(1000)}==" alt="An arch">`
  for (const text of ['', '<p>;base64,~0~</p>', picture])
    expect(shown(`${picture}${text}<i class="fragment">x</i>`, 0)).toBe(
      `${picture}${text}<i class="fragment">x</i>`,
    )
})
