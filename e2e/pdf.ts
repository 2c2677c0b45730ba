import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { cli } from './talk.js'

/** A PDF as a reader's program sees it. */
export interface ReadPdf {
  readonly pages: readonly PdfPage[]
  /** `1 The bridge`, and indented what is below: the page and the title. */
  readonly bookmarks: readonly string[]
  readonly labels: readonly string[]
  readonly info: Readonly<Record<string, unknown>>
}

interface PdfPage {
  /** In points. */
  readonly width: number
  readonly height: number
  /** Its words, without spaces: where lines end, a PDF has none. */
  readonly text: string
  /** The pieces that its text is made of, and where they begin: from the left, in points. */
  readonly pieces: readonly { readonly text: string; readonly x: number }[]
  /** `H1`, `L` …, and of a picture its alternative text: `Figure An arch`. */
  readonly tags: readonly string[]
  /** Addresses, and the pages of the same file that links lead to, from 1. */
  readonly links: readonly (string | number)[]
  /** Fonts of the page that are not inside. */
  readonly missingFonts: readonly string[]
}

/**
 * Runs `rostrum export` on an outline file.
 *
 * @returns the paths of the files of the first talk
 * @throws Error with what the command said, when it does not exit with 0
 */
export async function exportTalk(
  format: string,
  outline: string,
  out: string,
  ...argv: readonly string[]
): Promise<readonly string[]> {
  const all = [cli, 'export', format, outline, '--out', out, '--format', 'json', ...argv]
  const { stdout } = await promisify(execFile)(process.execPath, all)
  const [talk] = JSON.parse(stdout).talks as [{ files: { path: string }[] }]
  return talk.files.map(({ path }) => path)
}

/** A text as `PdfPage.text` has it. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** Reads a PDF's file. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const data = new Uint8Array(await readFile(path))
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS })
  const pdf = await task.promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number))
  const { info } = await pdf.getMetadata()
  const read = {
    pages,
    bookmarks: await bookmarksOf(pdf, await pdf.getOutline()),
    labels: (await pdf.getPageLabels()) ?? [],
    info: info as ReadPdf['info'],
  }
  await task.destroy()
  return read
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const links = await page.getAnnotations()
  // Fonts are known when what is drawn with them is.
  await page.getOperatorList()
  const fonts = new Set(items.flatMap(item => ('fontName' in item ? [item.fontName] : [])))
  const missingFonts = [...fonts].filter(
    name => (page.commonObjs.get(name) as { missingFile?: boolean }).missingFile,
  )
  return {
    width,
    height,
    pieces: items.flatMap(item => ('str' in item ? [{ text: item.str, x: Number(item.transform[4]) }] : [])),
    text: withoutSpaces(items.map(item => ('str' in item ? item.str : '')).join('')),
    tags: tagsOf(await page.getStructTree()),
    links: await Promise.all(links.map(({ url, dest }) => url ?? pageOf(pdf, dest))),
    missingFonts,
  }
}

interface Tag {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly unknown[]
}

function tagsOf(tag: Tag | null): readonly string[] {
  if (!tag) return []
  const own = tag.role && !['Root', 'Document', 'NonStruct'].includes(tag.role) ? [tag.role] : []
  return [
    ...own.map(role => (tag.alt ? `${role} ${tag.alt}` : role)),
    ...(tag.children ?? []).flatMap(child => tagsOf(child as Tag)),
  ]
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

async function bookmarksOf(pdf: PDFDocumentProxy, outline: Outline, indent = ''): Promise<readonly string[]> {
  const lines = (outline ?? []).map(async ({ title, dest, items }) => [
    `${indent}${await pageOf(pdf, dest)} ${title}`,
    ...(await bookmarksOf(pdf, items, `${indent}  `)),
  ])
  return (await Promise.all(lines)).flat()
}

/** The page that a destination leads to, from 1. */
async function pageOf(pdf: PDFDocumentProxy, dest: unknown): Promise<number> {
  const target = typeof dest === 'string' ? await pdf.getDestination(dest) : (dest as unknown[])
  return (await pdf.getPageIndex(target?.[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1
}
