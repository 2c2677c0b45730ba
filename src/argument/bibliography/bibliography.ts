import type { VFile } from 'vfile'
import type { ReadText } from '../../diagnostics/reading.js'
import { report } from '../../diagnostics/report.js'
import type { Outline } from '../../outline/outline.js'
import type { Source } from '../argument.js'
import { citedKeys, quotedKeys } from '../cited.js'
import { readBibtex } from './bibtex.js'
import { readCslJson } from './csl-json.js'
import { formatOf, wordsOf } from './source-text.js'
import type { CslItem, Work } from './work.js'

/** What an outline's bibliographies hold. */
export interface Bibliography {
  /** Every work by its id; of those that the outline does not cite, a BibTeX file gives the id alone. */
  readonly works: ReadonlyMap<string, Source>
  /** All that is known of the works that the outline cites, by id: what a citation style is given. */
  readonly items: ReadonlyMap<string, CslItem>
  /** The words of works that are quoted and whose `file` names a local text, by the work's id. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads the bibliographies that an outline's front matter names, CSL-JSON or BibTeX (`.bib`), and the local texts of the
 * works that it quotes. The last of several works with one id counts.
 *
 * @param read gives the text of a file that another names
 *
 * Reports on `file` what cannot be read, each with its place in the bibliography.
 */
export async function readBibliography(
  { matter, tree }: Outline,
  read: ReadText,
  file: VFile,
): Promise<Bibliography> {
  const works = new Map<string, Work>()
  const texts = new Map<string, string>()
  if (matter.bibliography.length === 0) return { works: new Map(), items: new Map(), texts }
  const cited = citedKeys(tree)
  for (const path of matter.bibliography) {
    const found = read(path, file.path)
    if ('problem' in found) {
      const { ruleId, reason, note, place = matter.places?.bibliography } = found.problem
      report(file, ruleId, reason, { place, note, local: true })
      continue
    }
    const reader = /\.(?:bib|bibtex)$/i.test(path) ? readBibtex : readCslJson
    for (const work of await reader(found.content, found.path, cited, file)) works.set(work.source.id, work)
  }
  for (const id of cited) warnOfNoTitle(works.get(id), file)
  for (const id of quotedKeys(tree)) {
    const text = await localText(works.get(id), read, file)
    if (text !== undefined) texts.set(id, text)
  }
  return {
    works: new Map([...works].map(([id, { source }]) => [id, source])),
    items: new Map([...works].flatMap(([id, { item }]) => (item ? [[id, { ...item, id }]] : []))),
    texts,
  }
}

function warnOfNoTitle(work: Work | undefined, file: VFile): void {
  if (!work || work.source.unread || work.source.title || work.source['title-short']) return
  report(file, 'source-no-title', `A work without a \`title\`: \`${work.source.id}\``, {
    place: work.place,
    note: 'It is cited, and listed by its id: give it a title.',
  })
}

/** The words of all local texts of a work; nothing when it has none, or one of them cannot be read. */
async function localText(work: Work | undefined, read: ReadText, file: VFile): Promise<string | undefined> {
  const { place, source, files = [] } = work ?? {}
  if (!source || !place?.path || files.length === 0) return undefined
  const from = place.path
  const texts: string[] = []
  for (const path of files) {
    const refuse = (reason: string, note: string, at = place) =>
      report(file, 'source-no-text', `Cannot check quotations of \`${source.id}\`: ${reason}`, {
        place: at,
        note,
      })
    const format = formatOf(path)
    if (!format) {
      refuse(`\`${path}\` is no text`, 'A text is a file whose name ends in `.txt`, `.md` or `.html`.')
      return undefined
    }
    const found = read(path, from)
    if ('problem' in found) {
      const { reason, note, place: at } = found.problem
      refuse(reason.replace(/^Cannot/, 'cannot'), note, at)
      return undefined
    }
    texts.push(await wordsOf(found.content, format))
  }
  return texts.join('\n')
}
