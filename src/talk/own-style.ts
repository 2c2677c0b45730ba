import type { VFile } from 'vfile'
import type { Argument } from '../argument/argument.js'
import { clustersIn } from '../html/clusters.js'
import { cslLocale } from '../html/csl-locale.js'
import type { Formatted } from '../html/resources.js'
import { formatSources } from './format-sources.js'
import type { ReadTalk } from './talk.js'

/** An argument whose works are in the order of the user's citation style, and what that style makes of them. */
export interface Styled {
  readonly argument: Argument
  /** Absent without a style, or when it fails. */
  readonly formatted?: Formatted | undefined
}

/** Formats the works and citations that an argument still has by the style of its talk; a failure is reported on `file`. */
export function inOwnStyle({ style, items }: ReadTalk, argument: Argument, file: VFile): Styled {
  if (!style) return { argument }
  const { lang } = argument.matter
  const ids = argument.sources.map(({ id }) => id)
  const clusters = clustersIn(argument, lang)
  const formatted = formatSources(style, { lang, items, ids, clusters, ownLocale: cslLocale }, file)
  return formatted
    ? { argument: { ...argument, sources: inOrder(argument, formatted) }, formatted }
    : { argument }
}

/** The works in the order of a style's list; those that it does not list, last. */
function inOrder({ sources }: Argument, { bibliography }: Formatted): Argument['sources'] {
  const listed = [...bibliography.keys()].flatMap(id => sources.find(source => source.id === id) ?? [])
  return [...listed, ...sources.filter(({ id }) => !bibliography.has(id))]
}
