import { join } from 'node:path'
import { VFile } from 'vfile'
import type { StartedBrowser } from './browser/started-browser.js'
import { isLocal, isStopped } from './diagnostics/report.js'
import type { Format, Product } from './exports/format.js'
import { cardFormat } from './exports/formats/card.js'
import { handoutFormat } from './exports/formats/handout.js'
import { type PdfOptions, pdfFormat } from './exports/formats/pdf.js'
import { type PngOptions, pngFormat } from './exports/formats/png.js'
import { type ScriptOptions, scriptFormat } from './exports/formats/script.js'
import { type ExcerptSlide, excerptOf } from './html/excerpt.js'
import { forSpeaker } from './html/for-speaker.js'
import type { HandoutOptions } from './html/handout.js'
import { hasPlaceholder } from './html/placeholder.js'
import { renderSlides } from './html/render.js'
import { draftTalk, selectTalk } from './pipeline.js'
import { sameOutline } from './talk/open-outline.js'
import type { Project } from './talk/project.js'
import type { Draft, ReadTalk, Talk, Variant } from './talk/talk.js'
import { version } from './talk/version.js'

/** What every export goes by. */
export interface ExportOptions {
  /** Absent only where a format needs none. */
  readonly browser?: StartedBrowser | undefined
  /** Positions of the slides that are wanted, from 1, among those that may be published. @defaultValue all, of a script the unpublished ones too */
  readonly slides?: ReadonlySet<number> | undefined
  /** Also what has an error is exported, with a placeholder where that is. @defaultValue false */
  readonly allowErrors?: boolean | undefined
  /** When the files say that they were made. @defaultValue nothing, so that the same talk gives the same bytes */
  readonly date?: Date | undefined
  /** Stops the export before the browser is asked for anything. */
  readonly signal?: AbortSignal | undefined
  /** Called with how many slides are drawn, where a format draws them one by one. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}

/** The options of a format that needs a browser. */
export type BrowserExport = ExportOptions & Required<Pick<ExportOptions, 'browser'>>

/**
 * Makes the files of one format, as values; none is written.
 *
 * What is wrong is reported on `draft.file`.
 *
 * @returns no files after an error, in reading the talk or in this format, or on a slide that is wanted unless errors are allowed
 * @throws RangeError for a slide that the talk does not have
 * @throws TypeError when a format needs a browser and none is given
 * @throws NoBrowser when there is none, or it does not come up
 * @throws the signal's reason when it is aborted
 */
export async function exportTalk(
  draft: Draft,
  format: Format,
  { browser, slides, allowErrors = false, date, signal, onProgress }: ExportOptions,
): Promise<readonly Product[]> {
  const { read, deck, needs, resources, copies, file } = draft
  const { files, fonts } = read.project
  if (!isWhole(draft)) return []
  const rendered = await renderSlides(deck, needs, resources, file)
  if (isStopped(file)) return []
  const excerpt = excerptOf(format.reader === 'speaker' ? forSpeaker(rendered, fonts) : rendered, slides)
  const isFaulty = ({ slide }: ExcerptSlide) =>
    (format.shows.includes('slides') && rendered.faulty.has(slide.id)) ||
    (format.shows.includes('notes') && hasPlaceholder(rendered.content.spelled(slide.notes)))
  if (!allowErrors && (excerpt.slides.some(isFaulty) || read.project.ownFiles.some(hasFaults))) return []
  signal?.throwIfAborted()
  // The outline itself has the words of all slides: a format gets its name alone.
  const said = new VFile({ path: file.path })
  const before = file.messages.length
  try {
    const products = await format.make({
      excerpt,
      file: said,
      files: new Map(copies.map(({ path, from }) => [path, join(files.root, from)])),
      creator: `Rostrum ${version()}`,
      date,
      browse: work => {
        if (!browser) throw new TypeError('Cannot export: this format needs a browser')
        return browser.browse(work)
      },
      progress: (done, of) => onProgress?.(done, of),
    })
    // A page's own template may fail only now.
    const messages = [...said.messages, ...file.messages.slice(before)]
    return isStopped(said) || (!allowErrors && hasFaults({ messages })) ? [] : products
  } finally {
    file.messages.push(...said.messages)
  }
}

/** Whether a placeholder, or a built-in template, stands for something. */
function hasFaults({ messages }: Pick<VFile, 'messages'>): boolean {
  return messages.some(message => message.fatal && isLocal(message))
}

/** Whether nothing is missing of a draft: with half of its project's settings a talk is not what its author asked for. */
export function isWhole({ read, file }: Draft): boolean {
  return !isStopped(read.file) && !isStopped(file) && !read.project.ownFiles.some(isStopped)
}

/** A variant of a talk that was exported. */
export interface ExportedTalk {
  readonly project: Project
  /** Its file has what is wrong with this variant, as `messagesOf` shows it. */
  readonly talk: Pick<Talk, 'name' | 'audience' | 'file'>
  /** None after an error, in reading the talk or in exporting it. */
  readonly products: readonly Product[]
}

/**
 * Makes `deck.pdf`: tagged, with bookmarks, working links and all fonts inside, read back before it is handed out.
 *
 * @throws RangeError for an audience or a slide that the talk does not have
 * @throws NoBrowser when there is none, or it does not come up
 */
export function exportPdf(
  read: ReadTalk,
  variant: Variant,
  options: BrowserExport & PdfOptions,
): Promise<ExportedTalk> {
  return exported(read, variant, pdfFormat(options), options)
}

/**
 * Makes `handout.pdf`: pictures of the slides with lines to write on, and the sources; with notes in place of the lines it is
 * private, and called `handout-speaker.pdf`.
 *
 * @throws as `exportPdf` does
 */
export function exportHandout(
  read: ReadTalk,
  variant: Variant,
  options: BrowserExport & Partial<HandoutOptions>,
): Promise<ExportedTalk> {
  const { perPage = '3', notes = false, paper } = options
  return exported(read, variant, handoutFormat({ perPage, notes, paper }), options)
}

/**
 * Makes what the speaker says, slide by slide, with times: `script-speaker.txt`, `.md` and `.pdf`, or those that `as` names.
 * They are private.
 *
 * @throws TypeError for a PDF without a browser; else as `exportPdf` does
 */
export function exportScript(
  read: ReadTalk,
  variant: Variant,
  options: ExportOptions & ScriptOptions,
): Promise<ExportedTalk> {
  return exported(read, variant, scriptFormat(options), options)
}

/**
 * Makes a picture of each slide, `png/01-title.png` and so on, of 1280×720 pixels times `scale`.
 *
 * @throws as `exportPdf` does
 */
export function exportPng(
  read: ReadTalk,
  variant: Variant,
  options: BrowserExport & PngOptions,
): Promise<ExportedTalk> {
  return exported(read, variant, pngFormat(options), options)
}

/**
 * Makes `card.png`, the picture of 1200×630 pixels that a link to the talk shows.
 *
 * @throws as `exportPdf` does
 */
export function exportCard(read: ReadTalk, variant: Variant, options: BrowserExport): Promise<ExportedTalk> {
  return exported(read, variant, cardFormat, options)
}

async function exported(
  read: ReadTalk,
  variant: Variant,
  format: Format,
  options: ExportOptions,
): Promise<ExportedTalk> {
  const { name, project } = read
  const { audience = '' } = variant
  const draft = read.argument && draftTalk(read, selectTalk(read, variant))
  const file = draft?.file ?? sameOutline(read.file)
  const products = draft ? await exportTalk(draft, format, options) : []
  return { project, talk: { name, audience, file }, products }
}
