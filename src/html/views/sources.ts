import { toHtml } from 'hast-util-to-html'
import type { SourcesSlide } from '../../slides/sources.js'
import { authorsOf, type Citations, citationsOf, shortened } from '../cite.js'
import { markup } from '../markup.js'
import type { Source } from '../slide-parts.js'
import type { ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** A work as it is listed; a part that is not known is an empty string. All parts but `entry` are plain text. */
export interface WorkView {
  /** HTML: the whole entry as a user's citation style has it; empty without one, and then the other parts count. */
  readonly entry: string
  readonly authors: string
  readonly title: string
  readonly container: string
  readonly publisher: string
  readonly year: string
  /** http or https only. */
  readonly url: string
  /** The address without its scheme, as it is read. */
  readonly shownUrl: string
}

/** Of a longer title, in characters, a slide shows the beginning: a title of pages would not fit one. */
const longestTitle = 600

/** The works cited. */
export interface SourcesView extends HeadlineView {
  /** `2/3`; empty when there is one slide of sources. */
  readonly part: string
  /** More than five: two columns. */
  readonly many: boolean
  readonly sources: readonly WorkView[]
}

export function sourcesView(slide: SourcesSlide, context: ViewContext): SourcesView {
  return {
    ...headlineView(slide, context),
    part: slide.of > 1 ? `${slide.part}/${slide.of}` : '',
    many: slide.sources.length > 5,
    sources: workViews(slide.sources, context.deck, context.formatted),
  }
}

/** Works as they are listed: by a user's citation style, else in Rostrum's own. */
export function workViews(
  sources: readonly Source[],
  deck: ViewContext['deck'],
  formatted: ViewContext['formatted'],
): readonly WorkView[] {
  const citations = citationsOf(deck)
  return sources.map(source => ({
    entry: toHtml([...markup(formatted?.bibliography.get(source.id) ?? '')]),
    ...workView(source, citations, deck.lang),
  }))
}

function workView(source: Source, citations: Citations, lang: string): Omit<WorkView, 'entry'> {
  const url = /^https?:\/\//i.test(source.URL ?? '') ? (source.URL ?? '') : ''
  return {
    authors: authorsOf(source, lang),
    title: shortened(source.title ?? source['title-short'] ?? source.id, longestTitle),
    container: source['container-title'] ?? '',
    publisher: source.publisher ?? '',
    year: citations.year(source),
    url,
    shownUrl: url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, ''),
  }
}
