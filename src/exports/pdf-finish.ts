import { createHash } from 'node:crypto'
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef, PdfStream, PdfString } from '@libpdf/core'
import type { Bookmark, PageLabel, PdfMatter } from './pdf-matter.js'
import { metadataOf } from './pdf-metadata.js'
import { reproducible } from './pdf-reproducible.js'

/**
 * Adds to a printed PDF what a browser does not: whose it is, its bookmarks, the names of its pages. What was printed stays
 * as it is, but for the date of printing; the rest is added at its end.
 */
export async function finishPdf(printed: Uint8Array, matter: PdfMatter): Promise<Uint8Array> {
  const bytes = reproducible(printed)
  const pdf = await PDF.load(bytes)
  const { title, author, subject, lang, creator, date } = matter
  pdf.setTitle(title, { showInWindowTitleBar: true })
  if (author) pdf.setAuthor(author)
  if (subject) pdf.setSubject(subject)
  pdf.setCreator(creator)
  if (date) {
    pdf.setCreationDate(date)
    pdf.setModificationDate(date)
  }
  const catalog = pdf.getCatalog()
  catalog.set('Lang', PdfString.fromString(lang))
  const metadata = { Type: PdfName.of('Metadata'), Subtype: PdfName.of('XML') }
  catalog.set('Metadata', pdf.register(PdfStream.fromDict(metadata, metadataOf(matter, pdf.getProducer()))))
  catalog.set('PageMode', PdfName.of(matter.bookmarks.length > 0 ? 'UseOutlines' : 'UseNone'))
  const pages = pdf.getPages().map(page => page.ref)
  if (matter.bookmarks.length > 0) catalog.set('Outlines', outlines(pdf, matter.bookmarks, pages))
  if (matter.labels) catalog.set('PageLabels', pdf.register(PdfDict.of({ Nums: labels(matter.labels) })))
  // A name of its own, which is else made up anew each time.
  const id = PdfString.fromBytes(createHash('sha256').update(bytes).digest().subarray(0, 16))
  pdf.context.info.trailer.set('ID', PdfArray.of(id, id))
  return pdf.save({ incremental: true, compressStreams: false })
}

/** The tree of bookmarks, open to its second level. @returns its root */
function outlines(pdf: PDF, bookmarks: readonly Bookmark[], pages: readonly PdfRef[]): PdfRef {
  const root = PdfDict.of({ Type: PdfName.of('Outlines') })
  const rootRef = pdf.register(root)
  add(bookmarks, root, rootRef)
  return rootRef

  /** Adds what is below one dictionary, and returns how many entries are seen in it. */
  function add(entries: readonly Bookmark[], parent: PdfDict, parentRef: PdfRef): number {
    const dicts = entries.map(({ title, page }) => {
      const dict = PdfDict.of({ Title: PdfString.fromString(title), Parent: parentRef })
      const target = pages[page]
      if (target) dict.set('Dest', PdfArray.of(target, PdfName.of('Fit')))
      return { dict, ref: pdf.register(dict) }
    })
    let count = entries.length
    for (const [index, { dict, ref }] of dicts.entries()) {
      const [before, after] = [dicts[index - 1], dicts[index + 1]]
      if (before) dict.set('Prev', before.ref)
      if (after) dict.set('Next', after.ref)
      count += add(entries[index]?.below ?? [], dict, ref)
    }
    const [first, last] = [dicts[0], dicts.at(-1)]
    if (first && last) {
      parent.set('First', first.ref)
      parent.set('Last', last.ref)
      parent.set('Count', PdfNumber.of(count))
    }
    return count
  }
}

/** The names of pages as a PDF has them: one entry where counting starts anew. */
function labels(all: readonly PageLabel[]): PdfArray {
  const nums = all.flatMap(({ prefix, number }, index) => {
    const before = all[index - 1]
    if (before?.prefix === prefix && before.number + 1 === number) return []
    const label = PdfDict.of({ S: PdfName.of('D'), St: PdfNumber.of(number) })
    if (prefix) label.set('P', PdfString.fromString(prefix))
    return [PdfNumber.of(index), label]
  })
  return PdfArray.of(...nums)
}
