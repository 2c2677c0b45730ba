import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { bare, deckOf, slide, slides, words } from '../fixtures/sample-deck.js'
import { createContent } from './content.js'
import { needsOf } from './needs.js'
import type { Resources } from './resources.js'
import { createSlideFoot } from './slide-foot.js'
import type { Content as ContentNode } from './slide-parts.js'

async function render(
  nodes: readonly ContentNode[],
  resources: Partial<Resources> = {},
  foot = createSlideFoot(),
) {
  const file = new VFile({ path: 'bridge.md' })
  const body = nodes.map(node => ({ type: 'shown' as const, node }) as never)
  const deck = deckOf([...slides, slide({ kind: 'untitled', body })])
  const content = await createContent(deck, { ...bare, ...resources }, needsOf(deck), file)
  return { html: content.html(nodes, foot), foot, file, content }
}

const fromMarkdown = (text: string) => unified().use(remarkParse).parse(text)
const markdown = (text: string) => fromMarkdown(text).children as ContentNode[]

test('raw HTML keeps its words and loses what could run or imitate the page', async () => {
  const { html } = await render(
    markdown(
      '<p id="title" style="position:fixed" onclick="steal()">The <b>road</b></p><script>steal()</script><form><input></form><iframe src="https://example.org"></iframe><svg onload="steal()"></svg><img src="x.png" onerror="steal()">',
    ),
  )
  expect(html).toContain('<p>The <b>road</b></p>')
  expect(html).not.toMatch(/script|steal|style|id=|form|input|iframe|svg|onerror/)
})

test('links: the web opens apart, slides are reached by their element, the rest is text', async () => {
  const { html } = await render(
    markdown('[a](https://example.org) [b](#claim) [c](javascript:steal()) [d](#nowhere) [e](notes.md)'),
  )
  expect(html).toBe(
    '<p><a href="https://example.org" target="_blank" rel="noopener noreferrer">a</a> <a href="#claim">b</a> c d e</p>',
  )
})

test('trusted HTML stays, but for script links', async () => {
  const { html } = await render(markdown('<p style="color:red"><a href="javascript:steal()">x</a></p>'), {
    trustHtml: true,
  })
  expect(html).toBe('<p style="color:red">x</p>')
})

test('citations and footnotes are numbered at the foot, once each', async () => {
  const cite = {
    type: 'citation',
    value: '',
    items: [{ key: 'survey', prefix: 'see', locator: 'p. 4' }],
  } as const
  const note = { type: 'footnote', label: 'a', children: [...words('Counted twice')] } as const
  const unknown = { ...cite, items: [{ key: 'lost', prefix: '', locator: '' }] }
  const { html, foot } = await render([cite, note, cite, unknown] as unknown as ContentNode[])
  expect(html.match(/<sup class="note">\d<\/sup>/g)).toHaveLength(4)
  expect(foot.entries).toEqual([
    { number: 1, html: '<span class="cite">see Ekberg 2024, p.\u00a04</span>' },
    { number: 2, html: 'Counted twice' },
    { number: 3, html: '<span class="cite"><span class="missing">lost</span></span>' },
  ])
})

test('citations are spelled out where there is no foot', async () => {
  const { content } = await render([])
  const cite = { type: 'citation', value: '', items: [{ key: 'council', prefix: '', locator: '' }] }
  expect(content.spelled([cite as unknown as ContentNode])).toBe(
    '<span class="cite">Council minutes 2025</span>',
  )
})

test('what is small or marked is so, with what stands in it', async () => {
  const words = [{ type: 'text' as const, value: 'CO' }, small('subscript', '2'), small('superscript', 'a')]
  const { html } = await render([{ type: 'mark', children: words }])
  expect(html).toBe('<mark>CO<sub>2</sub><sup>a</sup></mark>')

  function small(type: 'subscript' | 'superscript', value: string): ContentNode & { type: typeof type } {
    return { type, children: [{ type: 'text', value }] }
  }
})

test('text stays as typed between its marks', async () => {
  const [paragraph] = fromMarkdown('the *same*, `road` today').children
  const { html } = await render(paragraph?.type === 'paragraph' ? (paragraph.children as ContentNode[]) : [])
  expect(html).toBe('the <em>same</em>, <code>road</code> today')
})

test('pictures come from the resources, or leave their words', async () => {
  const images = new Map([
    ['a.png', { src: 'data:image/png;base64,AA==', kind: 'image', width: 4, height: 3 } as const],
  ])
  const { html } = await render(markdown('![A bridge](a.png) ![A road](https://example.org/b.png)'), {
    images,
  })
  expect(html).toContain('<img src="data:image/png;base64,AA==" alt="A bridge" width="4" height="3">')
  expect(html).toContain(
    '<span class="missing"><span class="missing-word">Missing</span> <span class="missing-alt">A road</span> <span class="missing-file">b.png</span></span>',
  )
  expect(html).not.toContain('example.org')
})

test('a picture in a line is found by its path as it was typed', async () => {
  const paths = ['a b.png', 'caf\u00e9.png', '100% [1].png', 'c\\d.png']
  const images = new Map(paths.map(path => [path, { src: `data:,${path.length}`, kind: 'image' } as const]))
  const text = (value: string) => ({ type: 'text', value }) as const
  const nodes = paths.flatMap(url => [
    text('See '),
    { type: 'image', url, alt: 'A pier', title: 'May' } as const,
  ])
  const { html } = await render(nodes, { images })
  expect(html.match(/src="[^"]*"/g)).toEqual(paths.map(path => `src="data:,${path.length}"`))
  expect(html).not.toContain('missing')
})

test('a picture among words is as high as they are, and one that stands alone is not', async () => {
  const images = new Map([['a.png', { src: 'data:image/png;base64,AA==', kind: 'image' } as const]])
  const tags = async (text: string) =>
    (await render(markdown(text), { images })).html.match(/<img[^>]*>/g) ?? []
  for (const text of [
    'The icon ![up](a.png) rises',
    '![up](a.png) rises',
    '**Rises: ![up](a.png)**',
    'Rises [![up](a.png)](https://example.org)',
    'Rises <img src="a.png" alt="up">',
  ])
    expect(await tags(text), text).toEqual([expect.stringContaining('class="in-text"')])
  for (const text of [
    '![up](a.png)',
    '![up](a.png) ![down](a.png)',
    '<p align="center"><img src="a.png" alt="up"><br>Rises</p>',
    'Rises <img src="a.png" alt="up" width="300">',
  ])
    expect((await tags(text)).join(''), text).not.toContain('in-text')
})

test('players play what was loaded, with poster and captions, and on their slide alone', async () => {
  const images = new Map([
    ['a.webm', { src: 'media/a.webm', kind: 'video' } as const],
    ['a.mp4', { src: 'media/a.mp4', kind: 'video' } as const],
    ['a.mp3', { src: 'media/a.mp3', kind: 'audio' } as const],
    ['a.png', { src: 'data:image/png;base64,AA==', kind: 'image' } as const],
    ['a.vtt', { src: 'data:text/vtt;base64,AA==', kind: 'track' } as const],
  ])
  const html = async (text: string) => (await render(markdown(text), { images })).html
  expect(
    await html(
      '<video src="a.mp4" autoplay loop poster="a.png" width="300" onplay="steal()"><track src="a.vtt" kind="captions" srclang="en" default></video>',
    ),
  ).toBe(
    '<p><video src="media/a.mp4" controls preload="metadata" width="300" poster="data:image/png;base64,AA==" data-autoplay loop><track src="data:text/vtt;base64,AA==" kind="captions" srclang="en" default></video></p>',
  )
  expect(
    await html(
      '<video title="The span">\n<source src="a.webm" type="video/webm"><source src="https://example.org/a.mp4"><source src="a.mp4">\n</video>',
    ),
  ).toContain('aria-label="The span"><source src="media/a.webm"><source src="media/a.mp4"></video>')
  expect(await html('<audio src="a.mp3"></audio>')).toContain('<audio src="media/a.mp3" controls')
  expect(await html('<video src="a.png"></video>')).toMatch(/class="missing">.*>a\.png</)
  expect(await html('<video src="https://example.org/b.mp4">The span</video>')).toMatch(
    /class="missing">.*>The span<.*>b\.mp4</,
  )
})

test('notes in raw HTML are never made into a page, whatever an outline has seen of them', async () => {
  const { html } = await render(
    markdown('a <i class="notes">said</i> <b hidden>said</b>\n\n<p><i class="x Speaker-Notes">said</i>b</p>'),
  )
  expect(html).not.toContain('said')
  expect(html).toContain('b')
})

test('a formula becomes MathML; one that cannot be drawn is reported and shown as typed', async () => {
  const formula = (value: string) =>
    ({ type: 'inlineMath', value, position: fromMarkdown('x').position }) as ContentNode
  const { html, file } = await render([formula('a^2'), formula('\\frac{')])
  expect(html).toContain('<msup>')
  expect(html).toContain('\\frac{</code>')
  expect(file.messages.map(message => [message.ruleId, message.line])).toEqual([['math-invalid', 1]])
})

test.each([
  '\\def\\y#1{\\y{#1#1}}\\y{a}',
  '\\sqrt{'.repeat(900) + '}'.repeat(900),
  '\\frac{a}{'.repeat(1000) + '}'.repeat(1000),
  '{'.repeat(2000) + '}'.repeat(2000),
])('a formula that is too much for the stack is one that cannot be drawn (%#)', async value => {
  const formula = { type: 'math', value, position: fromMarkdown('x').position } as ContentNode
  const { html, file } = await render([formula])
  expect(html).toContain(value.slice(0, 500))
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['math-invalid', 1]])
  expect(file.messages[0]?.reason).toMatch(
    /^Cannot draw the formula `.{4,80}…?`: it is nested too deep, or grows without end$/,
  )
})

test('listings have one element a line, in any language', async () => {
  const { content } = await render([])
  expect(content.code('/* a\nb */', 'js', { lit: [2] })).toBe(
    '<span class="line off"><span class="hljs-comment">/* a</span>\n</span><span class="line on"><span class="hljs-comment">b */</span>\n</span>',
  )
  expect(content.code('<b>\n', 'elvish')).toBe(
    '<span class="line">&#x3C;b>\n</span><span class="line">\n</span>',
  )
})
