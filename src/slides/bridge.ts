import type { Paragraph, PhrasingContent, Strong } from 'mdast'
import type {
  Argument,
  Claim,
  Figure,
  Inline,
  Line,
  Lines,
  Objection,
  Quotation,
  Recall,
  Section,
  Shown,
} from '../argument/types.js'
import { plainText } from '../language/plain-text.js'
import { toDeck } from './deck.js'
import type { Slide } from './types.js'

// Small arguments about a bridge, for this room's tests.

export const text = (value: string): PhrasingContent[] => [{ type: 'text', value }]
export const bold = (value: string): Strong => ({ type: 'strong', children: text(value) })
export const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: text(value) })
export const prose = (value: string): Shown => ({ type: 'shown', node: paragraph(value) })
export const attributes = (...classes: string[]): Claim['attributes'] => ({ classes, pairs: {} })

function unit(id: string) {
  const plan = { priority: 'should', key: false, for: [], notFor: [], topics: [], needs: [] } as const
  return { id, plan, notes: [], place: undefined }
}

export function line(id: string, ...content: PhrasingContent[]): Line {
  return { ...unit(id), type: 'line', role: 'point', text: content, below: [] }
}

export const lines = (...all: Line[]): Lines => ({ type: 'lines', lines: all })
export const points = lines(line('rust', ...text('It rusts')))
export const picture: Figure = { type: 'figure', url: 'bridge.jpg', alt: 'The bridge', place: undefined }
export const table: Shown = { type: 'shown', node: { type: 'table', children: [] } }

export function claim(id: string, more: Partial<Claim> = {}): Claim {
  const base = {
    headlines: [],
    body: [],
    pieces: [],
    claims: [],
    attributes: attributes(),
    conclusion: false,
  }
  return { ...unit(id), type: 'claim', headline: text(`About ${id}`), ...base, ...more }
}

export function section(id: string, claims: Claim[], more: Partial<Section> = {}): Section {
  const heading = text(`Part ${id}`)
  return {
    ...unit(id),
    type: 'section',
    heading,
    headlines: [],
    claims,
    backup: false,
    attributes: attributes(),
    ...more,
  }
}

/** Claims that stand alone, as `##` without `###` does. */
export const loose = (...claims: Claim[]): Section => section('loose', claims, { heading: undefined })

export function argument(sections: Section[], more: Partial<Argument> = {}): Argument {
  const matter = { lang: 'en', theme: 'paper', prose: 'speak', steps: false, bibliography: [] } as const
  const base = { intro: [], notes: [], place: undefined, plain: false, sources: [] }
  return { name: 'bridge', matter, sections, ...base, ...more }
}

export function quotation(id: string, words: string): Quotation {
  const attribution = { name: text('The inspector'), source: [] }
  return {
    ...unit(id),
    type: 'quotation',
    paragraphs: [text(words)],
    attribution,
    notes: [paragraph(`Read ${id}`)],
  }
}

export const objection: Objection = {
  ...unit('cost'),
  type: 'objection',
  text: text('It costs too much'),
  below: [],
  replies: [],
}

export const recall = (target: string | undefined, words: string): Recall => ({
  ...unit(`recall-${target}`),
  type: 'recall',
  text: target ? [{ type: 'link', url: `#${target}`, children: text(words) }] : text(words),
  ...(target && { target }),
})

export const thesis = { ...unit('thesis'), type: 'thesis', text: text('Mend the bridge.') } as const

export const slidesOf = (...claims: Claim[]) => toDeck(argument([loose(...claims)])).slides
export const outline = (slides: readonly Slide[]) => slides.map(({ kind, id }) => `${kind} ${id}`)
export const texts = (all: readonly Inline[]) => all.map(plainText)

export function only<K extends Slide['kind']>(
  kind: K,
  slides: readonly Slide[],
): Extract<Slide, { kind: K }> {
  const found = slides.filter((slide): slide is Extract<Slide, { kind: K }> => slide.kind === kind)
  const [slide] = found
  if (!slide || found.length > 1) throw new Error(`Expected one ${kind} slide, found ${found.length}`)
  return slide
}
