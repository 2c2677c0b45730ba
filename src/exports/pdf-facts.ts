import { PDF, type PDFPage, PdfDict, type PdfObject, type PdfRef } from '@libpdf/core'
import type { PageFacts, PdfFacts } from '../rules/pdf/pdf-rule.js'

/**
 * Reads a PDF back.
 *
 * @throws Error when it cannot be read
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const pdf = await PDF.load(bytes)
  if (pdf.recoveredViaBruteForce) throw new Error('its table of objects is damaged')
  const resolve: Resolve = ref => pdf.getObject(ref)
  const catalog = pdf.getCatalog()
  const pages = pdf.getPages()
  const tree = catalog.getDict('StructTreeRoot', resolve)
  const marked = catalog.getDict('MarkInfo', resolve)?.getBool('Marked')?.value === true
  const indices = new Map(pages.map(({ ref }, index) => [ref.objectNumber, index]))
  return {
    pages: pages.map(page => pageFacts(page, resolve)),
    tagged: marked && tree?.has('K') === true,
    lang: pdf.getLanguage() ?? '',
    title: pdf.getTitle() ?? '',
    bookmarks: targets(catalog.getDict('Outlines', resolve), resolve, indices),
    missingFonts: missingFonts(pages, resolve),
  }
}

type Resolve = (ref: PdfRef) => PdfObject | null

function pageFacts({ dict, width, height }: PDFPage, resolve: Resolve): PageFacts {
  return {
    width: inCss(width),
    height: inCss(height),
    tagged: dict.has('StructParents'),
    // A browser prints no other annotations.
    links: dict.getArray('Annots', resolve)?.length ?? 0,
  }
}

/** Points as CSS pixels. */
function inCss(points: number): number {
  return Math.round((points * 96) / 72)
}

/** The pages that the bookmarks below one lead to, in order. */
function targets(
  parent: PdfDict | undefined,
  resolve: Resolve,
  pages: ReadonlyMap<number, number>,
): readonly number[] {
  const found: number[] = []
  for (let entry = parent?.getDict('First', resolve); entry; entry = entry.getDict('Next', resolve)) {
    const page = entry.getArray('Dest', resolve)?.at(0)
    found.push(
      page?.type === 'ref' ? (pages.get(page.objectNumber) ?? -1) : -1,
      ...targets(entry, resolve, pages),
    )
  }
  return found
}

/** The fonts of all pages that come without their outlines; those of Type 3 are drawings, and always inside. */
function missingFonts(pages: readonly PDFPage[], resolve: Resolve): readonly string[] {
  const fonts = new Set<PdfObject>()
  for (const { dict } of pages)
    for (const [, font] of dict.getDict('Resources', resolve)?.getDict('Font', resolve) ?? []) fonts.add(font)
  return [...fonts].flatMap(value => {
    const font = asDict(value, resolve)
    if (font?.getName('Subtype')?.value === 'Type3') return []
    const descendant = font?.getArray('DescendantFonts', resolve)?.at(0)
    const descriptor = (descendant ? asDict(descendant, resolve) : font)?.getDict('FontDescriptor', resolve)
    const inside = ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.has(key))
    return inside ? [] : [font?.getName('BaseFont')?.value ?? '?']
  })
}

function asDict(value: PdfObject, resolve: Resolve): PdfDict | undefined {
  const found = value.type === 'ref' ? resolve(value) : value
  return found instanceof PdfDict ? found : undefined
}
