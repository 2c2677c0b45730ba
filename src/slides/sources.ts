import type { Source } from '../argument/types.js'
import { standingAlone } from './base.js'
import type { SourcesSlide } from './types.js'

/** The most works that one slide lists legibly. */
const mostSources = 9

/**
 * The works cited, spread evenly over as few slides as hold them.
 *
 * @param idFor makes a slide's id from the one it should have
 */
export function sourcesSlides(
  sources: readonly Source[],
  idFor: (id: string) => string,
): readonly SourcesSlide[] {
  const of = Math.ceil(sources.length / mostSources)
  const size = Math.ceil(sources.length / of)
  return Array.from({ length: of }, (_, index) => ({
    ...standingAlone(idFor(index === 0 ? 'sources' : `sources-${index + 1}`)),
    kind: 'sources',
    sources: sources.slice(index * size, (index + 1) * size),
    part: index + 1,
    of,
  }))
}
