import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { bare, deckOf, slide, slides, words } from '../fixtures/sample-deck.js'
import { needsOf } from './needs.js'
import { toHtml } from './render.js'
import type { Resources } from './resources.js'

const picture = { src: 'data:image/svg+xml;base64,AA==', kind: 'image' } as const
const resources: Resources = { ...bare, images: new Map([['bridge.svg', picture]]) }

async function build(more: Partial<Resources> = {}, deck = deckOf(slides)) {
  const file = new VFile({ path: 'outline/bridge.md' })
  return { ...(await toHtml(deck, needsOf(deck), { ...resources, ...more }, file)), file }
}

test('every kind is rendered, with one heading that names it and a place in the outline', async () => {
  const { deck, file } = await build()
  const sections = deck
    .split('<section ')
    .slice(1)
    .map(text => text.replace(/<\/section>.*/s, ''))
  expect(sections).toHaveLength(slides.length)
  for (const [index, section] of sections.entries()) {
    const { kind } = slides[index] ?? { kind: '' }
    expect(section).toMatch(new RegExp(`^id="${kind}" class="slide ${kind}[ "]`))
    expect(section).toContain('data-at="outline/bridge.md:3:1"')
    expect(section.match(/<h[12] /g)).toHaveLength(1)
    expect(section).toMatch(new RegExp(`<h[12] id="${kind}-headline"`))
  }
  expect(file.messages).toEqual([])
})

test('notes are in the speaker page alone', async () => {
  const { deck, speaker } = await build()
  expect(deck).not.toContain('Only I know this.')
  expect(speaker).toContain('Only I know this.')
})

test('notes are in the deck, one aside a slide, when they may be published', async () => {
  const { deck } = await build({}, deckOf(slides, { publish: { notes: true, backup: true } }))
  expect(deck.match(/<aside class="spoken">/g)).toHaveLength(1)
  expect(deck).toMatch(
    /<section id="title".*?<aside class="spoken"><p>Only I know this\.<\/p><\/aside>\n<\/section>/s,
  )
})

test('backup slides that may not be published are in the deck of the speaker alone', async () => {
  const { deck, speaker } = await build({}, deckOf(slides, { publish: { notes: false, backup: false } }))
  expect(deck).not.toMatch(/<section id="backup"/)
  expect(speaker).toContain('\\u003csection id=\\"backup\\"')
  expect(speaker).not.toContain('class=\\"spoken\\"')
})

test('sources are numbered as they are read: those of a headline over a question come first', async () => {
  const cited = (key: string) => [
    { type: 'citation' as const, value: `[@${key}]`, items: [{ key, prefix: '', locator: '' }] },
  ]
  const question = slide({
    kind: 'question',
    headline: cited('survey'),
    question: cited('council'),
    body: [],
  })
  const { deck } = await build({}, deckOf([question, ...slides.filter(({ kind }) => kind === 'sources')]))
  const [, first = ''] = /<ol class="foot">(.*?)<\/ol>/s.exec(deck) ?? []
  expect(first.indexOf('Ekberg')).toBeGreaterThan(0)
  expect(first.indexOf('Council')).toBeGreaterThan(first.indexOf('Ekberg'))
})

test('times are in the speaker page alone', async () => {
  const { deck, speaker } = await build()
  expect(speaker).toContain('<option value="title" data-timing="30">')
  expect(deck).not.toMatch(/data-timing|data-seconds/)
})

test('a quotation and its translation have each their language, direction and marks', async () => {
  const translated = slide({
    kind: 'quote',
    paragraphs: [words('پل باید بسته شود.')],
    lang: 'fa',
    translation: { lang: 'en', paragraphs: [words('The bridge must be closed.')] },
    attribution: { name: words('An engineer'), source: [] },
    size: 'large',
  })
  const { deck } = await build({}, deckOf([translated]))
  expect(deck).toContain('<blockquote lang="fa" dir="rtl">\n<p><span class="mark">«</span>پل')
  expect(deck).toContain(
    '<blockquote class="translation" lang="en" dir="ltr">\n<p><span class="mark">“</span>The',
  )
})

test('the same deck gives the same bytes', async () => {
  expect(await build()).toMatchObject({ deck: (await build()).deck, speaker: (await build()).speaker })
})

test('the policy names every script and style, and forbids the rest', async () => {
  const { deck } = await build()
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(deck)?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/)
  expect(deck).not.toMatch(/\sstyle="/)
  expect((await build({ live: true })).deck).toContain("connect-src 'self'")
})

test('a first column without heading names the rows', async () => {
  const { deck } = await build()
  expect(deck).toContain('<th scope="row">Bridge</th>')
})

test('marks that the author typed are not doubled', async () => {
  const { deck } = await build()
  expect(deck).toContain('<span class="mark">“</span>I run, and I do not look.<span class="mark">”</span>')
})

test('an unknown theme is reported with its neighbour', async () => {
  const { deck, file } = await build({}, deckOf(slides, { theme: 'papr' }))
  expect(deck).toContain('class="theme-paper"')
  expect(file.messages.map(message => [message.ruleId, message.note])).toEqual([
    ['theme-unknown', 'Did you mean `paper`?'],
  ])
})

test("a user's template takes the place of the built-in one", async () => {
  const overrides = new Map([
    ['slides/thesis', { path: 'templates/slides/thesis.hbs', text: '<h2>Hear: {{{thesis}}}</h2>' }],
  ])
  const { deck, file } = await build({ overrides })
  expect(deck).toContain('<h2>Hear: The school needs its own bridge, and needs it now.</h2>')
  expect(file.messages).toEqual([])
})

test("a template of the project's own kind that is broken is an error, and the claim's built-in one stands in", async () => {
  const claim = slide({ kind: 'claim', ownKind: 'bell', headline: words('It rings'), body: [] })
  const overrides = new Map([
    ['slides/bell', { path: 'templates/slides/bell.hbs', text: '<h2>{{#if' }],
    ['slides/claim', { path: 'templates/slides/claim.hbs', text: '<h2>Mine</h2>' }],
  ])
  const ownKinds = [{ name: 'bell', used: true }]
  const { deck, file } = await build({ overrides, ownKinds }, deckOf([claim]))
  expect(deck).toContain('class="slide claim bell roomy"')
  expect(deck).toContain('<h2 id="claim-headline" class="headline">It rings</h2>')
  expect(file.messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([
    ['template-error', 'templates/slides/bell.hbs'],
  ])
})

test.each([
  ['a field that does not exist', '<h2>\n{{{thesys}}}</h2>', 2],
  ['a template that does not parse', '<h2>\n\n{{#if thesis}}</h2>', 3],
])('%s is an error with its line, and the built-in template is used', async (_, text, line) => {
  const overrides = new Map([['slides/thesis', { path: 'templates/slides/thesis.hbs', text }]])
  const { deck, file } = await build({ overrides })
  expect(deck).toContain('<h2 id="thesis-headline" class="statement">')
  const found = file.messages.map(message => [message.ruleId, message.file, message.line, message.fatal])
  expect(found).toEqual([['template-error', 'templates/slides/thesis.hbs', line, true]])
})

test.each([
  '<h2>{{{thesis}}}</h2></section>',
  '<h2>{{{thesis}}}</h2></div>',
  '<h2>{{{thesis}}}</h2><!-- no end',
  '<script>{{{thesis}}}',
])('a template that would take other slides along is an error (%s)', async text => {
  const overrides = new Map([['slides/thesis', { path: 'templates/slides/thesis.hbs', text }]])
  const { deck, file } = await build({ overrides })
  expect(deck).toContain('<h2 id="thesis-headline" class="statement">')
  expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    ['template-error', expect.stringContaining('it ends what it did not begin')],
  ])
})
