import type { Source } from '../argument/argument.js'
import { type Base, standingAlone } from './base.js'
import type { Kind } from './kind.js'

export interface SourcesSlide extends Base {
  readonly kind: 'sources'
  readonly sources: readonly Source[]
  /** Counted from 1, of `of`. */
  readonly part: number
  readonly of: number
}

/** The most works that one slide lists legibly, and the rows of about 46 characters that its two columns hold. */
const mostSources = 9
const mostRows = 24

/**
 * The works cited, spread evenly over as few slides as hold them.
 *
 * @param place of what names the works
 * @param idFor makes a slide's id from the one it should have
 */
export function sourcesSlides(
  sources: readonly Source[],
  place: Base['place'],
  idFor: (id: string) => string,
): readonly SourcesSlide[] {
  const size = evenSize(sources)
  const of = Math.ceil(sources.length / size)
  return Array.from({ length: of }, (_, index) => ({
    ...standingAlone(idFor(index === 0 ? 'sources' : `sources-${index + 1}`), { place }),
    kind: 'sources',
    sources: sources.slice(index * size, (index + 1) * size),
    part: index + 1,
    of,
  }))
}

/** How many works stand on a slide so that each slide holds its own, and the last is not left with one. */
function evenSize(sources: readonly Source[]): number {
  for (let of = Math.max(1, Math.ceil(sources.length / mostSources)); of < sources.length; of++) {
    const size = Math.ceil(sources.length / of)
    const parts = Array.from({ length: of }, (_, index) => sources.slice(index * size, (index + 1) * size))
    if (parts.every(part => part.reduce((rows, source) => rows + rowsOf(source), 0) <= mostRows)) return size
  }
  return 1
}

/** The rows that a work takes, with the gap after it. */
function rowsOf(source: Source): number {
  const names = (source.author ?? []).map(
    ({ family = '', given = '', literal = '' }) => family + given + literal,
  )
  const parts = [...names, source.title, source['container-title'], source.publisher, source.URL, 'year']
  const length = parts.reduce((total, part) => total + (part ? String(part).length + 2 : 0), 0)
  return Math.ceil(length / 46) + 0.5
}

export const sourcesKind: Kind<SourcesSlide, 'own'> = {
  view: 'own',
  called: (_, words) => words.sources,
  shows: () => [],
  limited: 'nothing',
  divides: false,
}
