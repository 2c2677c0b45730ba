import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { segmentsAt } from '../client/deck/segments.js'
import { formatNumber, numberOf } from '../client/numbering.js'
import { bare, deckOf, slide, slides, words } from '../fixtures/sample-deck.js'
import type { Deck } from '../slides/deck.js'
import { excerptOf } from './excerpt.js'
import { needsOf } from './needs.js'
import { boxStyles, printPage, slideBoxes } from './print.js'
import { progressStrips } from './progress-strip.js'
import { renderSlides } from './render.js'
import type { Media } from './resources.js'

const film = { src: 'media/film.mp4', kind: 'video' } as const
const resources = { ...bare, images: new Map([['film.mp4', film]]) }

async function rendered(more: Partial<Deck> = {}, all = slides) {
  const deck = deckOf(all, more)
  return renderSlides(deck, needsOf(deck), resources, new VFile({ path: 'outline/bridge.md' }))
}

test('each slide is one box, without notes and without script', async () => {
  const made = await rendered({ publish: { notes: true, backup: true } })
  const boxes = slideBoxes(excerptOf(made))
  expect(boxes.map(({ slide }) => slide.position)).toEqual(slides.map((_, index) => index + 1))
  const page = printPage(excerptOf(made), boxes)
  expect(page.match(/<div class="box">/g)).toHaveLength(slides.length)
  expect(page).not.toContain('Only I know this.')
  expect(page).not.toContain('<script')
})

test('what a backup slide is printed for is said by its audience', async () => {
  const kinds = (made: Awaited<ReturnType<typeof rendered>>) =>
    slideBoxes(excerptOf(made)).map(({ slide }) => slide.slide.kind)
  expect(kinds(await rendered())).toContain('backup')
  expect(kinds(await rendered({ publish: { notes: false, backup: false } }))).not.toContain('backup')
})

test('slides are chosen by their positions, and keep their numbers', async () => {
  const boxes = slideBoxes(excerptOf(await rendered(), new Set([2, 4])))
  expect(boxes.map(({ slide: { position, strip } }) => [position, strip.label.number])).toEqual([
    [2, 2],
    [4, 4],
  ])
})

test('with steps the last box of a slide is the slide, and ids are in its first alone', async () => {
  const body = slides.find(({ kind }) => kind === 'claim')
  const layout = { classes: [], steps: true }
  const made = excerptOf(
    await rendered({}, [
      slide({ kind: 'section', heading: words('One'), ordinal: 1 }),
      { ...body, layout } as never,
    ]),
  )
  const whole = slideBoxes(made)
  const steps = slideBoxes(made, { steps: true })
  expect(steps.map(({ slide, step }) => [slide.position, step])).toEqual([
    [1, 0],
    [2, 0],
    [2, 1],
    [2, 2],
    [2, 3],
  ])
  const ids = (html = '') => html.match(/ id="claim/g)?.length
  expect(steps.map(({ html }) => ids(html))).toEqual([undefined, 2, undefined, undefined, undefined])
  expect(steps.at(-1)?.html).toBe(whole[1]?.html.replace(/ (?:id|aria-labelledby)="claim[^"]*"/g, ''))
})

test("a user's own template has steps too, however it is written", async () => {
  const text =
    "<ul>{{#each blocks}}{{#each lines}}<LI class='own fragment' title=> id=x>{{{html}}}{{/each}}{{/each}}</ul>"
  const path = 'templates/slides/claim.hbs'
  const overrides = new Map([['slides/claim', { path, text }]])
  const deck = deckOf(slides.filter(({ kind }) => kind === 'claim').slice(0, 1))
  const made = await renderSlides(deck, needsOf(deck), { ...bare, overrides }, new VFile())
  const boxes = slideBoxes(excerptOf(made), { steps: true })
  expect(boxes.length).toBeGreaterThan(1)
  expect(boxes.map(({ html }) => html.match(/<li class="own fragment visible"/g)?.length ?? 0)).toEqual(
    boxes.map(({ step }) => step),
  )
})

test('a film is a sign with its text', async () => {
  const body = [{ type: 'figure', url: 'film.mp4', alt: 'A lorry crosses', caption: [] }]
  const made = excerptOf(await rendered({}, [slide({ kind: 'figure', body: body as never })]))
  const [box] = slideBoxes(made)
  expect(box?.html).toContain('<span class="player video" role="img" aria-label="A lorry crosses">')
  expect(box?.html).not.toContain('<video')
})

test('what a click would open is open, and a film with a poster is its poster', async () => {
  const poster = { src: 'data:image/png;base64,AA', kind: 'image' } as const
  const html = (value: string) => ({ type: 'shown', node: { type: 'html', value } })
  const body = [
    html('<details><summary>More</summary>Old</details>'),
    html('<video src="film.mp4" poster="poster.png" title="One > two"><track src="a.vtt"></video>'),
    html('<video src="film.mp4" title="Three"><source src="film.mp4"></video>'),
  ]
  const deck = deckOf([slide({ kind: 'untitled', body: body as never })])
  const images = new Map<string, Media>([...resources.images, ['poster.png', poster]])
  const made = await renderSlides(deck, needsOf(deck), { ...bare, images }, new VFile())
  const [box] = slideBoxes(excerptOf(made))
  expect(box?.html).toContain('<details open>')
  expect(box?.html).toContain('<img src="data:image/png;base64,AA" alt="One > two">')
  expect(box?.html).toContain('aria-label="Three">Three</span>')
  expect(box?.html).not.toMatch(/<(?:video|source|track)/)
})

test('links with words count', async () => {
  const link = (text: string) => ({ type: 'link', url: 'https://example.org/', children: words(text) })
  const body = [{ type: 'shown', node: { type: 'paragraph', children: [link('here'), link('')] } }]
  const made = await rendered({}, [slide({ kind: 'untitled', body: body as never })])
  const [box] = slideBoxes(excerptOf(made))
  expect(box?.links).toBe(1)
})

test('the strip says what the strip of the live deck says', async () => {
  const made = await rendered()
  const sections = made.slides.map(({ section }) => section)
  const backups = made.slides.map(({ backup }) => backup)
  const count = made.deck.sections.length
  expect(
    progressStrips(made.slides, made.deck).map(({ number, segments }) => ({
      number,
      segments: segments.map(({ state, filled }) => ({ state, filled })),
    })),
  ).toEqual(
    made.slides.map((_, h) => ({
      number: formatNumber(numberOf(h, backups), 'Backup'),
      segments: segmentsAt(h, sections, count),
    })),
  )
})

test('a page of paper is as large as the paper', async () => {
  const made = excerptOf(await rendered())
  expect(printPage(made, slideBoxes(made), 'a4')).toContain('@page{size:1123px 794px}')
  expect(boxStyles(made)).not.toContain('@page{size')
})
