import { readBibliography } from './argument/bibliography/bibliography.js'
import { toArgument } from './argument/to-argument.js'
import { forAudience, keptIds } from './audience/for-audience.js'
import { lasting, wholeProfile } from './audience/profiles/profiles.js'
import { isStopped, report } from './diagnostics/report.js'
import { needsOf } from './html/needs.js'
import { toHtml } from './html/render.js'
import { type OutlineOptions, outline } from './outline/outline.js'
import { toDeck } from './slides/to-deck.js'
import { besideOutline } from './talk/beside-outline.js'
import { loadResources } from './talk/load-resources.js'
import { openOutline, sameOutline } from './talk/open-outline.js'
import { ownKindNames } from './talk/own-kinds.js'
import { inOwnStyle } from './talk/own-style.js'
import type { Project } from './talk/project.js'
import type { Choose, Chosen, Draft, ReadTalk, Talk, Variant } from './talk/talk.js'

/**
 * Text → outline → argument, with what the outline names: parts, sources, audiences. All its variants are built from this.
 *
 * @param path of the outline, relative to the project's root
 */
export async function readTalk(
  path: string,
  project: Project,
  options: OutlineOptions = {},
): Promise<ReadTalk> {
  const { file, readText, isRead } = openOutline(path, project.files)
  const talk = { name: file.stem ?? 'talk', project, file }
  if (!isRead) return { ...talk, profiles: new Map(), locks: new Map(), texts: new Map(), items: new Map() }
  const read = outline(file, readText, {
    ...options,
    plugins: [...project.extensions.remarkPlugins, ...(options.plugins ?? [])],
    ownKinds: ownKindNames(project.overrides),
  })
  const { works, items, texts } = await readBibliography(read, readText, file)
  const argument = toArgument(read, works, file)
  return { ...talk, argument, items, texts, ...besideOutline(argument, file, project.files) }
}

/**
 * Argument → what its audience gets.
 *
 * @param choose gives the choice of another variant, for an audience that is nested in that one's
 * @throws RangeError for an audience that the talk does not have, and a talk that could not be read
 */
export function selectTalk(
  read: ReadTalk,
  { audience = '', minutes, explained = false }: Variant = {},
  choose: Choose = chooserOf(read),
): Chosen {
  const { argument, profiles } = read
  const own = audience === '' && argument ? wholeProfile(argument.matter) : profiles.get(audience)
  if (!argument || !own) throw new RangeError(`The talk ${read.name} has no audience ${audience}`)
  const profile = minutes === undefined ? own : lasting(own, minutes)
  const file = sameOutline(read.file)
  const { nestedIn } = profile
  const within =
    nestedIn === undefined ? undefined : keptIds(choose({ audience: nestedIn, explained }).selection)
  const locked = read.locks.get(read.name)?.get(audience)
  return { ...forAudience(argument, profile, within, file, explained, locked), file }
}

/**
 * What its audience gets → slides.
 *
 * @param choose `selectTalk` of this talk, or what remembers its choices
 * @returns `undefined` for a talk that could not be read
 * @throws RangeError for an audience that the talk does not have
 */
export function draftTalk(
  read: ReadTalk,
  variant: Variant = {},
  choose: Choose = chooserOf(read),
): Draft | undefined {
  const { name, project } = read
  const { audience = '' } = variant
  if (!read.argument) return undefined
  const { selection, ...choice } = choose(variant)
  const file = sameOutline(read.file)
  file.messages.push(...choice.file.messages)
  const { argument, formatted } = inOwnStyle(read, choice.argument, file)
  const deck = toDeck(argument)
  if (deck.slides.length === 0) {
    report(file, 'outline-empty', 'Unexpected empty outline, expected a heading', {
      note: 'Begin with `# The title of the talk`.',
    })
  }
  const needs = needsOf(deck, formatted)
  const loaded = loadResources({ deck, needs, formatted, argument: read.argument }, project, file)
  return { read, name, audience, file, selection, deck, needs, ...loaded }
}

/**
 * Argument → what its audience gets → slides → pages.
 *
 * @param choose `selectTalk` of this talk, or what remembers its choices
 * @throws RangeError for an audience that the talk does not have
 */
export async function buildTalk(
  read: ReadTalk,
  variant: Variant = {},
  choose: Choose = chooserOf(read),
): Promise<Talk> {
  const { audience = '', live = false } = variant
  const draft = draftTalk(read, variant, choose)
  if (!draft) return { name: read.name, audience, file: sameOutline(read.file) }
  const { name, file, selection, deck, needs, resources, copies } = draft
  const pages = await toHtml(deck, needs, resources, file)
  const talk = { name, audience, file, selection }
  if (isStopped(read.file) || isStopped(file)) return talk
  const livePages = live ? { livePages: await toHtml(deck, needs, { ...resources, live }, file) } : {}
  return { ...talk, made: { deck, pages, ...livePages, copies } }
}

function chooserOf(read: ReadTalk): Choose {
  return variant => selectTalk(read, variant)
}
