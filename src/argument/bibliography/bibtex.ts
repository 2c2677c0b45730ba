import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import { type BibtexEntry, type BibtexFile, bibtexEntries } from './bibtex-entries.js'
import { convertEntry, type Parse } from './bibtex-fields.js'
import { isRecord, sourceOf, type Work } from './work.js'

/**
 * Reads a bibliography in BibTeX or BibLaTeX. Citation.js, which knows what their fields mean, is loaded when there is an
 * entry to convert, and converts the wanted ones alone: of the others, the ids are returned.
 *
 * @param path shown in messages
 * @param wanted the keys that are cited
 *
 * Reports `sources-invalid` for each entry that cannot be read; all others are returned all the same.
 */
export async function readBibtex(
  text: string,
  path: string,
  wanted: ReadonlySet<string>,
  file: VFile,
): Promise<readonly Work[]> {
  const parted = bibtexEntries(text)
  const { entries, broken, problems } = parted
  const refuse = (line: number, reason: string, note: string) => {
    const place = { line, column: 1, path }
    report(file, 'sources-invalid', `Cannot read \`${path}\`: ${reason}`, { place, note, local: true })
  }
  if (entries.length === 0 && problems.length === 0 && text.trim() !== '') {
    refuse(1, 'no entry stands in it', 'An entry of a BibTeX file is written `@book{key, title = {…}}`.')
  }
  for (const { line, reason, note } of problems) refuse(line, reason, note)
  // Of entries with one key the last is meant, as in CSL-JSON.
  const byKey = new Map(entries.map(entry => [entry.key, entry]))
  const cited = [...byKey.values()].filter(({ key }) => wanted.has(key))
  const parse = cited.length > 0 ? await loadParser() : undefined
  const works = cited.map(entry => {
    const place = { line: entry.line, column: 1, path }
    const stub = unread(entry.key)
    if (!parse) return stub
    const read = convertEntry(entry, withNeeded(entry, byKey), parted.strings, parse)
    if ('problem' in read) {
      const { line, reason, note } = read.problem
      refuse(line, `the entry \`${entry.key}\` ${reason}`, note)
      return stub
    }
    const item = isRecord(read.work) ? { item: read.work } : {}
    return { source: sourceOf(read.work) ?? stub.source, files: read.files, ...item, place }
  })
  return [...broken.map(unread), ...idsOf(parted), ...works]
}

function unread(id: string): Work {
  return { source: { id, unread: true }, files: [] }
}

function idsOf({ entries }: BibtexFile): readonly Work[] {
  return entries.map(({ key }) => ({ source: { id: key }, files: [] }))
}

/** The entries that an entry takes fields from, each before the one that names it; a circle ends where it closes. */
function withNeeded(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): readonly BibtexEntry[] {
  const parents: BibtexEntry[] = []
  for (let next: BibtexEntry | undefined = entry; next; ) {
    const key = /\bcrossref\s*=\s*["{]?\s*([^\s,{}"]+)/i.exec(next.text)?.[1] ?? ''
    next = byKey.get(key)
    if (!next || next === entry || parents.includes(next)) break
    parents.unshift(next)
  }
  return parents
}

async function loadParser(): Promise<Parse> {
  const { plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-bibtex')
  return (input, type) => plugins.input.data(input, type)
}
