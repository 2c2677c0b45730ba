import { PDF, type PdfObject } from '@libpdf/core'

/**
 * The pages, from 0, that the articles of a tagged PDF begin on, in order; articles in articles are not counted. It is
 * read from the tags, because nobody but the printer knows where a page ends.
 *
 * @throws Error when the PDF cannot be read
 */
export async function articlePages(bytes: Uint8Array): Promise<readonly number[]> {
  const pdf = await PDF.load(bytes)
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref.objectNumber, index]))
  const tree = resolved(pdf.getCatalog().get('StructTreeRoot'))
  return articlesIn(tree).map(pageOf)

  function resolved(value: PdfObject | undefined): PdfObject | undefined {
    return value?.type === 'ref' ? (pdf.getObject(value) ?? undefined) : value
  }

  function childrenOf(element: PdfObject | undefined): readonly (PdfObject | undefined)[] {
    const kids = element?.type === 'dict' ? resolved(element.get('K')) : undefined
    return kids?.type === 'array' ? kids.toArray().map(resolved) : [kids]
  }

  function articlesIn(element: PdfObject | undefined): readonly PdfObject[] {
    if (element?.type !== 'dict') return []
    const type = element.get('S')
    return type?.type === 'name' && type.value === 'Art' ? [element] : childrenOf(element).flatMap(articlesIn)
  }

  /** Of the first thing in an element that was drawn on a page. */
  function pageOf(element: PdfObject | undefined): number {
    if (element?.type !== 'dict') return -1
    const page = element.get('Pg')
    const own = page?.type === 'ref' ? pages.get(page.objectNumber) : undefined
    if (own !== undefined) return own
    for (const child of childrenOf(element)) {
      const found = pageOf(child)
      if (found >= 0) return found
    }
    return -1
  }
}
