import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import type { ClusterItem } from '../html/clusters.js'
import type { Formatted } from '../html/resources.js'
import { said } from './citation-processor.js'
import type { CitationStyle } from './citation-style.js'
import { xmlProblem } from './csl-xml.js'

/** What is to be formatted. */
export interface Cited {
  /** BCP 47. */
  readonly lang: string
  /** Works as CSL-JSON, by id. */
  readonly items: ReadonlyMap<string, unknown>
  /** The ids of the works that are listed, in the order of their first citation. */
  readonly ids: readonly string[]
  /** By the key under which each comes back. */
  readonly clusters: ReadonlyMap<string, readonly ClusterItem[]>
  /** A locale, as XML, for a style that has none of that name beside it. */
  ownLocale(name: string): string
}

/**
 * Formats the works and citations of a talk in a user's style. Citations that name an unknown work are left out.
 *
 * Each is formatted as if it were the first: a slide is seen alone, and "ibid." would mean nothing there.
 *
 * @returns nothing when the style fails, which is reported on `file`
 */
export function formatSources(style: CitationStyle, cited: Cited, file: VFile): Formatted | undefined {
  const ids = cited.ids.filter(id => cited.items.has(id))
  if (ids.length === 0) return undefined
  const locales = localesOf(style, cited)
  try {
    const formatted = run(style, cited, ids, locales.of)
    tellOfLocales(style, cited.lang, locales.seen, file)
    return formatted
  } catch (error) {
    const bad = ids.filter(id => fails(() => run(style, cited, [id], locales.of)))
    // Where each work fails alone, it is not the work's fault.
    const [work] = bad.length < ids.length ? bad : []
    const cause = work === undefined ? said(error) : `it fails for the work \`${work}\` (${said(error)})`
    report(file, 'csl-invalid', `Cannot use the style \`${style.name}\`: ${cause}`, {
      place: style.place,
      note: work === undefined ? 'Try a style that Zotero can use.' : 'Look for a wrong field in that work.',
    })
    return undefined
  }
}

/** What the processor writes where a style makes nothing of a work. */
const nothing = '[CSL STYLE ERROR'

function run(
  { xml, processor }: CitationStyle,
  { items, lang, clusters }: Cited,
  ids: readonly string[],
  retrieveLocale: (name: string) => string,
): Formatted {
  const system = { retrieveLocale, retrieveItem: (id: string) => structuredClone(items.get(id)) }
  const engine = new processor.Engine(system, xml, lang, true)
  engine.updateItems(ids)
  const citations = [...clusters].flatMap(([key, cluster]) => {
    if (!cluster.every(({ id }) => ids.includes(id))) return []
    return [[key, engine.makeCitationCluster(cluster.map(item => ({ ...item, position: 0 })))] as const]
  })
  const [{ entry_ids }, texts] = engine.makeBibliography() || [{ entry_ids: [] }, []]
  const entries = entry_ids.map(([id = ''], index) => [id, texts[index] ?? ''] as const)
  const made = ([, text]: readonly [string, string]) => text !== '' && !text.includes(nothing)
  return { bibliography: new Map(entries.filter(made)), citations: new Map(citations.filter(made)) }
}

function fails(attempt: () => void): boolean {
  try {
    attempt()
    return false
  } catch {
    return true
  }
}

/** The locales that the processor asks for: those beside the style; else one of Rostrum's own. */
function localesOf(style: CitationStyle, { ownLocale }: Cited) {
  const seen = { asked: new Set<string>(), found: false }
  const of = (name: string) => {
    seen.asked.add(name)
    const text = style.locale(name)
    const problem = text === undefined ? undefined : xmlProblem(text, 'locale')
    if (problem) throw new TypeError(`\`locales-${name}.xml\` beside it cannot be read: ${problem}`)
    if (text !== undefined) seen.found = true
    // After `fr-FR` comes `fr-CH`, for what is different there: ours would take the place of all of it.
    return text ?? (seen.found ? `<locale xml:lang="${name}"></locale>` : ownLocale(name))
  }
  return { of, seen }
}

function tellOfLocales(
  { name, place, xml }: CitationStyle,
  lang: string,
  { asked, found }: { readonly asked: ReadonlySet<string>; readonly found: boolean },
  file: VFile,
): void {
  const [language = lang] = lang.split('-')
  if (found || language === 'en' || new RegExp(`<locale\\b[^>]*xml:lang=["']${language}\\b`).test(xml)) return
  const missing = `locales-${[...asked].find(one => one.startsWith(language)) ?? lang}.xml`
  report(
    file,
    'csl-locale',
    `Cannot find \`${missing}\` beside \`${name}\`: some words of the style stay English`,
    {
      place,
      note: `Put \`${missing}\` beside the style; it is at github.com/citation-style-language/locales.`,
    },
  )
}
