import { readBibliography } from './argument/bibliography/bibliography.js'
import { toArgument } from './argument/to-argument.js'
import { forAudience, keptIds } from './audience/for-audience.js'
import { lasting, wholeProfile } from './audience/profiles/profiles.js'
import { isStopped } from './diagnostics/report.js'
import { needsOf } from './html/needs.js'
import { toHtml } from './html/render.js'
import { type OutlineOptions, outline } from './outline/outline.js'
import { toDeck } from './slides/to-deck.js'
import { besideOutline } from './talk/beside-outline.js'
import { loadResources } from './talk/load-resources.js'
import { openOutline, sameOutline } from './talk/open-outline.js'
import { outlinesBeside } from './talk/outlines-beside.js'
import { ownKindNames } from './talk/own-kinds.js'
import { inOwnStyle } from './talk/own-style.js'
import type { Project } from './talk/project.js'
import { reportEmpty } from './talk/report-empty.js'
import type { BuildOptions, Chosen, Draft, ReadTalk, SelectOptions, Talk, Variant } from './talk/talk.js'

/**
 * Text → outline → argument, with what the outline names: parts, sources, audiences. All its variants are built from this.
 *
 * What is wrong with the outline, and with what it names, is reported on `file` of the talk; nothing of it throws.
 *
 * @param path of the outline, relative to the project's root, with `/`
 * @returns a talk without an `argument` and without audiences when there is no such outline, or it is no text; after any
 * other error the talk has as much as could be read
 */
export async function readTalk(
  path: string,
  project: Project,
  options: OutlineOptions = {},
): Promise<ReadTalk> {
  const { file, readText, isRead } = openOutline(path, project.files)
  const talk = { name: file.stem ?? 'talk', project, file }
  if (!isRead) return { ...talk, profiles: new Map(), locks: new Map(), texts: new Map(), items: new Map() }
  const language = {
    ...options,
    plugins: [...project.extensions.remarkPlugins, ...(options.plugins ?? [])],
    ownKinds: ownKindNames(project.overrides),
    html: project.config.html,
  }
  const read = outline(file, readText, language)
  const { works, items, texts } = await readBibliography(read, readText, file)
  const argument = toArgument(read, works, file)
  const others = outlinesBeside(path, argument, project.files, language)
  const naming = { argument, unread: read.unread, others }
  return { ...talk, argument, items, texts, ...besideOutline(naming, file, project.files) }
}

/**
 * Argument → what its audience gets, inside what an audience gets that it is nested in.
 *
 * @throws RangeError for an audience that the talk does not have, and a talk that could not be read
 */
export function selectTalk(
  read: ReadTalk,
  { audience = '', minutes }: Variant = {},
  { explained = false, outer }: SelectOptions = {},
): Chosen {
  const { argument: whole, profiles } = read
  const own = audience === '' && whole ? wholeProfile(whole.matter) : profiles.get(audience)
  if (!whole || !own) throw new RangeError(`The talk ${read.name} has no audience ${audience}`)
  const profile = minutes === undefined ? own : lasting(own, minutes)
  const file = sameOutline(read.file)
  const { nestedIn } = profile
  const around = nestedIn === undefined ? undefined : (outer ?? selectTalk(read, { audience: nestedIn }))
  const within = around && keptIds(around.selection)
  const locked = read.locks.get(read.name)?.get(audience)
  return { ...forAudience(whole, profile, file, { within, explained, locked }), whole, file }
}

/** What its audience gets → slides. */
export function draftTalk(read: ReadTalk, { whole, selection, ...chosen }: Chosen): Draft {
  const { name, project } = read
  const file = sameOutline(read.file)
  file.messages.push(...chosen.file.messages)
  const { argument, formatted } = inOwnStyle(read, chosen.argument, file)
  const deck = toDeck(argument)
  reportEmpty(deck, file)
  const needs = needsOf(deck, formatted)
  const loaded = loadResources({ deck, needs, formatted, argument: whole }, project, file)
  return { read, name, audience: selection.profile.name, file, selection, deck, needs, ...loaded }
}

/**
 * Argument → what its audience gets → slides → pages. Of a talk that could not be read nothing is made.
 *
 * @throws RangeError for an audience that the talk does not have
 */
export async function buildTalk(
  read: ReadTalk,
  variant: Variant = {},
  { live = false, chosen = read.argument && selectTalk(read, variant) }: BuildOptions = {},
): Promise<Talk> {
  const { audience = '' } = variant
  if (!chosen) return { name: read.name, audience, file: sameOutline(read.file) }
  const { name, file, selection, deck, needs, resources, copies } = draftTalk(read, chosen)
  const pages = await toHtml(deck, needs, resources, file)
  const talk = { name, audience, file, selection }
  if (isStopped(read.file) || isStopped(file)) return talk
  const livePages = live ? { livePages: await toHtml(deck, needs, { ...resources, live }, file) } : {}
  return { ...talk, made: { deck, pages, ...livePages, copies } }
}
