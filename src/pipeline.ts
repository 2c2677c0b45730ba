import { VFile } from 'vfile'
import { toArgument } from './argument/argument.js'
import { readSources } from './argument/bibliography.js'
import type { Source } from './argument/types.js'
import { loadFonts } from './config/fonts.js'
import { type Copy, loadMedia } from './config/media.js'
import type { Project } from './config/project.js'
import { hasErrors, report } from './diagnostics/report.js'
import { needsOf } from './html/needs.js'
import { type Pages, toHtml } from './html/render.js'
import { outline } from './outline/outline.js'
import { toDeck } from './slides/deck.js'
import type { Deck } from './slides/types.js'

/** One talk, built as far as it goes. */
export interface Talk {
  readonly name: string
  /** The outline, with every message about it. */
  readonly file: VFile
  /** Absent when there are errors. */
  readonly made?: {
    readonly deck: Deck
    readonly pages: Pages
    /** The same pages for the live server: they reload themselves. */
    readonly livePages?: Pages
    readonly copies: readonly Copy[]
  }
}

/**
 * Outline → argument → slides → pages.
 *
 * @param path of the outline, relative to the project's root
 * @param live whether pages for the live server are wanted too
 */
export async function buildTalk(
  path: string,
  { files, config, overrides }: Project,
  live = false,
): Promise<Talk> {
  const file = new VFile({ path })
  const name = file.stem ?? 'talk'
  const text = files.text(path.slice(path.lastIndexOf('/') + 1), path)
  if ('problem' in text) {
    report(file, text.problem.ruleId, text.problem.reason, { note: text.problem.note })
    return { name, file }
  }
  file.value = text.content
  const read = outline(file, (wanted, from) => files.text(wanted, from))
  const sources = new Map<string, Source>()
  for (const bibliography of read.matter.bibliography) {
    const found = files.text(bibliography, path)
    if ('problem' in found)
      report(file, found.problem.ruleId, found.problem.reason, {
        place: read.matter.places?.bibliography,
        note: found.problem.note,
      })
    else for (const source of readSources(found.content, found.path, file)) sources.set(source.id, source)
  }
  const argument = toArgument(read, sources, file)
  const deck = toDeck(argument)
  if (deck.slides.length === 0) {
    report(file, 'outline-empty', 'Unexpected empty outline, expected a heading', {
      note: 'Begin with `# The title of the talk`.',
    })
  }
  const needs = needsOf(deck)
  const { media, copies } = loadMedia(needs.media, path, files, file)
  const resources = {
    images: media,
    fonts: loadFonts(needs),
    overrides,
    trustHtml: config.html === 'trusted',
    live: false,
  }
  const pages = await toHtml(deck, needs, resources, file)
  if (hasErrors(file)) return { name, file }
  const livePages = live ? { livePages: await toHtml(deck, needs, { ...resources, live }, file) } : {}
  return { name, file, made: { deck, pages, ...livePages, copies } }
}
