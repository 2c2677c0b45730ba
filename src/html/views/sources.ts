import type { SourcesSlide } from '../../slides/types.js'
import type { Source } from '../carried.js'
import { authorsOf, yearOf } from '../cite.js'
import type { ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** A work as it is listed; a part that is not known is an empty string. All parts are plain text. */
interface SourceView {
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

/** The works cited. */
export interface SourcesView extends HeadlineView {
  /** `2/3`; empty when there is one slide of sources. */
  readonly part: string
  /** More than five: two columns. */
  readonly many: boolean
  readonly sources: readonly SourceView[]
}

export function sourcesView(slide: SourcesSlide, context: ViewContext): SourcesView {
  return {
    ...headlineView(slide, context, context.words.sources),
    part: slide.of > 1 ? `${slide.part}/${slide.of}` : '',
    many: slide.sources.length > 5,
    sources: slide.sources.map(sourceView),
  }
}

function sourceView(source: Source): SourceView {
  const url = /^https?:\/\//i.test(source.URL ?? '') ? (source.URL ?? '') : ''
  return {
    authors: authorsOf(source),
    title: source.title ?? source['title-short'] ?? source.id,
    container: source['container-title'] ?? '',
    publisher: source.publisher ?? '',
    year: yearOf(source),
    url,
    shownUrl: url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, ''),
  }
}
