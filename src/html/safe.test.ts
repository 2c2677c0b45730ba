import { fromParse5 } from 'hast-util-from-parse5'
import { toHtml } from 'hast-util-to-html'
import { html, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { elements, isElement, wayFor } from '../outline/html/elements.js'
import { sanitized } from './safe.js'

// The outline's table says which elements are shown and warns of the others; this is where they are shown, or not. What one
// keeps and the other drops would be lost in silence.

/** What an element has to stand in. */
const around = new Map(
  Object.entries({
    caption: '<table>*</table>',
    col: '<table><colgroup>*</colgroup></table>',
    colgroup: '<table>*</table>',
    dd: '<dl>*</dl>',
    dt: '<dl>*</dl>',
    figcaption: '<figure>*</figure>',
    li: '<ul>*</ul>',
    rp: '<ruby>a*</ruby>',
    rt: '<ruby>a*</ruby>',
    source: '<video>*</video>',
    summary: '<details>*</details>',
    tbody: '<table>*</table>',
    td: '<table><tr>*</tr></table>',
    tfoot: '<table>*</table>',
    th: '<table><tr>*</tr></table>',
    thead: '<table>*</table>',
    tr: '<table><tbody>*</tbody></table>',
    track: '<video>*</video>',
  }),
)
/** What may not hold words itself. */
const inside = new Map(
  Object.entries({
    tbody: '<tr><td>*</td></tr>',
    tfoot: '<tr><td>*</td></tr>',
    thead: '<tr><td>*</td></tr>',
    tr: '<td>*</td>',
  }),
)
const wordless = new Set(['br', 'col', 'colgroup', 'hr', 'img', 'source', 'track', 'wbr'])

/** An element with a word in it, after the sanitiser. */
function cleaned(name: string): string {
  const word = wordless.has(name) ? '' : (inside.get(name) ?? '*').replace('*', 'w1q')
  const typed = (around.get(name) ?? '*').replace('*', `<${name}>${word}</${name}>`)
  return toHtml(sanitized(fromParse5(parseFragment(typed))))
}

const isKept = (name: string) => new RegExp(`<${name}[ >]`).test(cleaned(name))
const shown = [...elements].filter(name => wayFor(name) === undefined)

test.each(shown)('%s, of which no warning is given, is shown, or its words are', name => {
  expect(isKept(name) || cleaned(name).includes('w1q') || wordless.has(name)).toBe(true)
})

test('what goes though no warning is given only says what part of a page its content is', () => {
  expect(shown.filter(name => !isKept(name)).sort()).toEqual([
    ...[
      'address',
      'article',
      'aside',
      'caption',
      'col',
      'colgroup',
      'data',
      'figcaption',
      'figure',
      'footer',
    ],
    ...['header', 'hgroup', 'main', 'nav', 'picture', 'search', 'section'],
  ])
})

test.each([...elements].filter(name => wayFor(name) !== undefined))(
  '%s, which is warned of, is not shown',
  name => {
    expect(isKept(name)).toBe(false)
  },
)

test('whatever the sanitiser knows, the outline takes for an element', () => {
  const names = [...new Set([...elements, ...Object.values<string>(html.TAG_NAMES)])]
  expect(names.filter(name => isKept(name) && !isElement(name))).toEqual([])
})
