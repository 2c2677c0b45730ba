import type { Deck, Slide, SlideKind } from '../slides/types.js'
import type { Block, Inline, Line } from './carried.js'

/** A small talk about a footbridge, with a slide of every kind: what the tests of this room render. */

/** Plain words. */
export const words = (value: string): Inline => [{ type: 'text', value }]

const cited = (value: string, key = 'survey', locator = 'p. 4'): Inline => [
  ...words(`${value} `),
  { type: 'citation', value: `[@${key}]`, items: [{ key, prefix: '', locator }] },
]

const plan = { priority: 'should', key: false, for: [], notFor: [], topics: [], needs: [] } as const
const place = { start: { line: 3, column: 1 }, end: { line: 3, column: 9 } }

/** One line of a list; `text` may be inline content. */
function line(role: Line['role'], text: string | Inline, word?: string, below: Block[] = []): Line {
  const inline = typeof text === 'string' ? words(text) : text
  return {
    type: 'line',
    id: `${role}-line`,
    role,
    text: inline,
    below,
    plan,
    notes: [],
    place,
    ...(word ? { word } : {}),
  }
}

const list = (...lines: Line[]): Block => ({ type: 'lines', lines })

const support = list(
  line('evidence', cited('Nine in ten pupils cross the road twice a day'), 'Evidence'),
  line('warrant', 'A crossing that is used daily should be safe daily', 'Because'),
  line('implication', 'Build the bridge before the winter', 'So what'),
)

const cell = (value: string) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })
const row = (...cells: string[]) => ({ type: 'tableRow' as const, children: cells.map(cell) })
const table: Block = {
  type: 'shown',
  node: {
    type: 'table',
    align: [null, 'right'],
    children: [row('', 'Cost'), row('Bridge', '2.1 m'), row('Lights', '0.3 m')],
  },
  source: cited('', 'council'),
}
const listing: Block = {
  type: 'shown',
  node: {
    type: 'code',
    lang: 'js',
    meta: '{1|2-3}',
    value: 'const load = 5\nconst span = 32\nconst safe = load * span < limit',
  },
}
const picture: Block = {
  type: 'figure',
  url: 'bridge.svg',
  alt: 'The road in front of the school',
  caption: words('Eight in the morning'),
  credit: words('School archive'),
  place,
}

/** What differs between the slides of the sample. */
type Part<K extends SlideKind> = Omit<
  Extract<Slide, { kind: K }>,
  'id' | 'notes' | 'place' | 'section' | 'backup' | 'layout' | 'seconds'
>

/** A slide of any kind. */
export function slide<K extends SlideKind>(part: Part<K> & { kind: K }, more: Partial<Slide> = {}): Slide {
  const layout = { classes: [], steps: false }
  return {
    id: part.kind,
    notes: [],
    place,
    section: 0,
    backup: false,
    layout,
    seconds: 30,
    ...part,
    ...more,
  } as unknown as Slide
}

const secret = [
  { type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Only I know this.' }] },
]

const sources = [
  {
    id: 'survey',
    title: 'How pupils come to school',
    author: [{ family: 'Ekberg', given: 'Ida' }],
    issued: { 'date-parts': [[2024]] },
  },
  {
    id: 'council',
    'title-short': 'Council minutes',
    title: 'Minutes of the council',
    issued: { 'date-parts': [[2025, 3]] },
  },
] as const

/** Every kind of slide, once. */
export const slides: readonly Slide[] = [
  slide(
    { kind: 'title', title: words('A bridge for the school'), body: [support] },
    { section: -1, notes: secret },
  ),
  slide(
    { kind: 'thesis', thesis: words('The school needs its own bridge, and needs it now.') },
    { section: -1 },
  ),
  slide({ kind: 'agenda' }, { section: -1 }),
  slide({ kind: 'section', heading: words('The road is dangerous'), ordinal: 1 }),
  slide(
    { kind: 'claim', headline: words('The road divides the school'), body: [support] },
    { layout: { classes: [], steps: true } },
  ),
  slide({
    kind: 'quote',
    paragraphs: [words('"I run, and I do not look."')],
    attribution: {
      name: words('A pupil'),
      role: words('form 3'),
      organisation: words('Hill School'),
      date: words('2024'),
      source: cited(''),
    },
    size: 'large',
  }),
  slide({ kind: 'number', figure: words('412'), text: cited('crossings on one morning'), body: [support] }),
  slide({
    kind: 'objection',
    objection: words('Traffic lights cost a seventh of it.'),
    body: [support],
    replies: [{ text: cited('Lights stop cars; they do not stop lorries on ice.'), below: [support], place }],
  }),
  slide({
    kind: 'definition',
    term: words('Span'),
    meaning: words('the way from pillar to pillar'),
    body: [support],
  }),
  slide({ kind: 'question', question: words('Who crosses here at night?'), body: [support] }),
  slide({ kind: 'figure', headline: words('Eight o’clock is the worst'), body: [picture] }),
  slide({ kind: 'table', headline: words('The bridge costs more'), body: [table] }),
  slide({ kind: 'code', headline: words('The load is checked'), body: [listing] }),
  slide({
    kind: 'comparison',
    headline: words('Two ways across'),
    columns: [
      { name: words('Bridge'), line: line('point', 'Safe at any hour') },
      { name: words('Lights'), line: line('point', 'Cheap to build') },
    ],
    body: [table],
  }),
  slide({
    kind: 'closing',
    thesis: words('The school needs its own bridge.'),
    recalled: [words('The road divides')],
    body: [support],
  }),
  slide({ kind: 'sources', sources, part: 1, of: 2 }, { section: -1 }),
  slide({ kind: 'backup', heading: words('Backup') }, { section: -1, backup: true }),
  slide({
    kind: 'untitled',
    body: [{ type: 'shown', node: { type: 'paragraph', children: [...words('As it was in 1960')] } }],
  }),
]

/** A talk made of `slides`. */
export function deckOf(slides: readonly Slide[], more: Partial<Deck> = {}): Deck {
  const sections = [
    { id: 'road', heading: words('The road is dangerous') },
    { id: 'cost', heading: words('It is worth its cost') },
  ]
  const title = {
    name: 'bridge',
    title: 'A bridge for the school',
    subtitle: 'What it costs not to build',
    author: 'Ida Ekberg',
  }
  return {
    ...title,
    event: 'Council',
    date: '4 May 2026',
    lang: 'en',
    theme: 'paper',
    publish: { notes: false, backup: true },
    sections,
    slides,
    aliases: {},
    ...more,
  }
}

/** Nothing from outside: no pictures, fonts or overrides. */
export const bare = { images: new Map(), fonts: [], overrides: new Map(), trustHtml: false, live: false }
