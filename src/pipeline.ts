import { VFile } from 'vfile'
import { toArgument } from './argument/argument.js'
import { type Bibliography, readBibliography } from './argument/bibliography.js'
import type { Argument } from './argument/types.js'
import { forAudience, keptIds } from './audience/audience.js'
import { checkNames } from './audience/check-names.js'
import { type Locks, lockFile, readLocks } from './audience/lock.js'
import { readOwnProfiles, readProfiles, wholeProfile } from './audience/profiles.js'
import type { Profile, Profiles, Selection } from './audience/types.js'
import { type CitationStyle, openCitationStyle } from './config/citation-style.js'
import type { ProjectFiles } from './config/files.js'
import { formatSources } from './config/format-sources.js'
import { type Copy, loadMedia } from './config/media.js'
import type { Project } from './config/project.js'
import type { ReadText } from './diagnostics/reading.js'
import { isStopped, report } from './diagnostics/report.js'
import { clustersIn } from './html/clusters.js'
import { cslLocale } from './html/csl-locale.js'
import { type Needs, needsOf } from './html/needs.js'
import { type Pages, toHtml } from './html/render.js'
import type { Formatted, Resources } from './html/resources.js'
import { outline } from './outline/outline.js'
import { toDeck } from './slides/deck.js'
import type { Deck } from './slides/types.js'

/** One talk, read: the whole argument and who may hear it. */
export interface ReadTalk {
  readonly name: string
  readonly project: Project
  /** The outline, with every message about reading it and what it names. */
  readonly file: VFile
  /** Absent when the outline could not be read at all. */
  readonly argument?: Argument
  readonly profiles: Profiles
  /** The plans that are locked, of all talks of its folder. */
  readonly locks: Locks
  /** The local texts of works that are quoted, by id. */
  readonly texts: ReadonlyMap<string, string>
  readonly items: Bibliography['items']
  /** Absent when works are cited in Rostrum's own style. */
  readonly style?: CitationStyle | undefined
  /** What was chosen of the argument already: audiences that are nested in one another share it. */
  readonly chosen: Map<string, Chosen>
}

/** What one audience gets of a talk. */
export interface Chosen {
  readonly argument: Argument
  readonly selection: Selection
  /** The outline again, with the messages of this choice alone. */
  readonly file: VFile
}

/** Which of its variants a talk is built as. */
export interface Variant {
  /** The name of an audience. @defaultValue '', the whole outline */
  readonly audience?: string
  /** Fits the talk to so many minutes, whatever its audience has. */
  readonly minutes?: number | undefined
  /** Whether it is worked out at what length of the talk each unit is first kept. @defaultValue false */
  readonly explained?: boolean
  /** Whether pages for the live server are wanted too. @defaultValue false */
  readonly live?: boolean
}

/** One variant of a talk as slides, with what its pages take from outside. */
export interface Draft {
  readonly name: string
  /** Empty for the whole outline. */
  readonly audience: string
  /** The outline, with the messages about this variant alone. */
  readonly file: VFile
  readonly selection: Selection
  readonly deck: Deck
  readonly needs: Needs
  readonly resources: Resources
  /** Large media, which lie beside the pages. */
  readonly copies: readonly Copy[]
}

/** One variant of a talk, built as far as it goes. */
export interface Talk {
  readonly name: string
  /** Empty for the whole outline. */
  readonly audience: string
  /** The outline, with the messages about this variant alone; those about all of them are on the `ReadTalk`. */
  readonly file: VFile
  readonly selection?: Selection
  /** Absent when there are errors, in reading or in this variant. */
  readonly made?: {
    readonly deck: Deck
    readonly pages: Pages
    /** The same pages for the live server: they reload themselves. */
    readonly livePages?: Pages
    readonly copies: readonly Copy[]
  }
}

/**
 * Reads an outline with what it names: parts, sources, audiences. All its variants are built from this.
 *
 * @param path of the outline, relative to the project's root
 */
export async function readTalk(path: string, project: Project): Promise<ReadTalk> {
  const { files } = project
  const file = new VFile({ path })
  const talk = { name: file.stem ?? 'talk', project, file, chosen: new Map<string, Chosen>() }
  const text = files.text(path.slice(path.lastIndexOf('/') + 1), path)
  if ('problem' in text) {
    report(file, text.problem.ruleId, text.problem.reason, { note: text.problem.note })
    return { ...talk, profiles: new Map(), locks: new Map(), texts: new Map(), items: new Map() }
  }
  file.value = text.content
  const readText: ReadText = (wanted, from) => files.text(wanted, from)
  const read = outline(file, readText)
  const { works, items, texts } = await readBibliography(read, readText, file)
  const argument = toArgument(read, works, file)
  const said = file.messages.length
  const profiles = profilesOf(argument, file, files)
  // Of audiences that could not be read no name can be known.
  if (profiles.size > 0 || file.messages.length === said) checkNames(argument, profiles, file)
  const locks = locksOf(file, files)
  const { csl, places } = argument.matter
  const style = csl === undefined ? undefined : openCitationStyle(csl, places?.csl, files, file)
  return { ...talk, argument, profiles, locks, texts, items, style }
}

/** The audiences that the front matter holds or names, else those of `audiences.yml` beside the outline. */
function profilesOf({ matter }: Argument, file: VFile, files: ProjectFiles): Profiles {
  const { audiences, places } = matter
  if (audiences !== undefined && typeof audiences !== 'string')
    return readOwnProfiles(audiences, places, file)
  const found = files.text(audiences ?? 'audiences.yml', file.path)
  if (!('problem' in found)) return readProfiles(found.content, found.path, file)
  const { ruleId, reason, note } = found.problem
  const asked = audiences !== undefined || ruleId !== 'file-missing'
  if (asked) report(file, ruleId, reason, { place: places?.audiences, note })
  return new Map()
}

/** The locks beside the outline; without their file nothing is locked. */
function locksOf(file: VFile, files: ProjectFiles): Locks {
  const found = files.text(lockFile, file.path)
  if (!('problem' in found)) return readLocks(found.content, found.path, file)
  const { ruleId, reason, note } = found.problem
  if (ruleId !== 'file-missing') report(file, ruleId, reason, { note })
  return new Map()
}

/**
 * Chooses what an audience gets of a talk that could be read.
 *
 * @throws RangeError for an audience that the talk does not have, and a talk that could not be read
 */
export function selectTalk(
  read: ReadTalk,
  { audience = '', minutes, explained = false }: Variant = {},
): Chosen {
  const key = JSON.stringify([audience, minutes, explained])
  const before = read.chosen.get(key)
  if (before) return before
  const { argument, profiles } = read
  const own = audience === '' && argument ? wholeProfile(argument.matter) : profiles.get(audience)
  if (!argument || !own) throw new RangeError(`The talk ${read.name} has no audience ${audience}`)
  const profile = minutes === undefined ? own : lasting(own, minutes)
  const { path, value } = read.file
  const file = new VFile({ path, value })
  const outer =
    profile.nestedIn === undefined ? undefined : selectTalk(read, { audience: profile.nestedIn, explained })
  const within = outer && keptIds(outer.selection)
  const locked = read.locks.get(read.name)?.get(audience)
  const chosen = { ...forAudience(argument, profile, within, file, explained, locked), file }
  read.chosen.set(key, chosen)
  return chosen
}

/** A profile with another length, which stands in no file. */
function lasting(profile: Profile, minutes: number): Profile {
  const places = Object.entries(profile.places).filter(([field]) => field !== 'minutes')
  return { ...profile, minutes, places: Object.fromEntries(places) }
}

/**
 * Argument → what its audience gets → slides.
 *
 * @returns `undefined` for a talk that could not be read
 * @throws RangeError for an audience that the talk does not have
 */
export function draftTalk(read: ReadTalk, variant: Variant = {}): Draft | undefined {
  const { name, project } = read
  const { audience = '' } = variant
  const { path, value } = read.file
  const file = new VFile({ path, value })
  if (!read.argument) return undefined
  const { argument, selection, file: said } = selectTalk(read, variant)
  file.messages.push(...said.messages)
  const formatted = inOwnStyle(read, argument, file)
  const deck = toDeck(formatted ? { ...argument, sources: inOrder(argument, formatted) } : argument)
  if (deck.slides.length === 0) {
    report(file, 'outline-empty', 'Unexpected empty outline, expected a heading', {
      note: 'Begin with `# The title of the talk`.',
    })
  }
  const needs = needsOf(deck, formatted)
  const { media, copies } = loadMedia(needs.media, path, project.files, file)
  const resources = {
    images: media,
    fonts: project.fonts(needs),
    formatted,
    overrides: project.overrides,
    trustHtml: project.config.html === 'trusted',
    live: false,
  }
  return { name, audience, file, selection, deck, needs, resources, copies }
}

/**
 * Argument → what its audience gets → slides → pages.
 *
 * @throws RangeError for an audience that the talk does not have
 */
export async function buildTalk(read: ReadTalk, variant: Variant = {}): Promise<Talk> {
  const { audience = '', live = false } = variant
  const draft = draftTalk(read, variant)
  if (!draft) {
    const { path, value } = read.file
    return { name: read.name, audience, file: new VFile({ path, value }) }
  }
  const { name, file, selection, deck, needs, resources, copies } = draft
  const pages = await toHtml(deck, needs, resources, file)
  const talk = { name, audience, file, selection }
  if (isStopped(read.file) || isStopped(file)) return talk
  const livePages = live ? { livePages: await toHtml(deck, needs, { ...resources, live }, file) } : {}
  return { ...talk, made: { deck, pages, ...livePages, copies } }
}

/** What the user's style makes of the works and citations that an argument still has. */
function inOwnStyle({ style, items }: ReadTalk, argument: Argument, file: VFile): Formatted | undefined {
  if (!style) return undefined
  const { lang } = argument.matter
  const ids = argument.sources.map(({ id }) => id)
  const clusters = clustersIn(argument, lang)
  return formatSources(style, { lang, items, ids, clusters, ownLocale: cslLocale }, file)
}

/** The works in the order of a style's list; those that it does not list, last. */
function inOrder({ sources }: Argument, { bibliography }: Formatted): Argument['sources'] {
  const listed = [...bibliography.keys()].flatMap(id => sources.find(source => source.id === id) ?? [])
  return [...listed, ...sources.filter(({ id }) => !bibliography.has(id))]
}
